import { assign, setup } from "xstate";
import { type HttpResponse, redirect } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { type CheckInput, call, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import { accountOf, dossierAt } from "./account.machine.ts";
import type { Callback } from "./authorize-leg.machine.ts";
import { pgoConfig } from "./config.ts";
import { deliverLegMachine } from "./deliver-leg.machine.ts";
import type { LaunchCallback, LaunchInput, LaunchOutput } from "./launch-leg.types.ts";
import { pgoChecks } from "./pgo.checks.ts";
import {
  errorOf,
  preparedExchangeRequest,
  prepareUrl,
  pushedUrl,
  pushRequest,
  readJson,
  tokenRequest,
} from "./requests.ts";
import { targetOf } from "./tasks.ts";

export interface PrepareInput extends LaunchInput {
  /** `par`: push, authorise, exchange (3a with PAR). `authorize`: authorise, redeem (option 1). */
  readonly way: "par" | "authorize";
}

interface PrepareContext extends PrepareInput {
  readonly module: string;
  readonly token: string | null;
  readonly requestUri: string | null;
  readonly state: string;
  readonly verifier: string;
  readonly correlationId: string;
  readonly callback: Callback | null;
  /** Subject of the prepared token, and of the token that was collected. */
  readonly preparedSub: string | undefined;
  readonly launch: string | null;
  readonly error: string | null;
}

/**
 * A launch that is prepared by way of the browser: the DVA meets the browser before the module does.
 *
 * @see KoppelMij IG, option 1 and technical-walkthrough-pgo-launch-voorbereiden; RFC 9126
 */
export const prepareLegMachine = setup({
  types: {
    context: {} as PrepareContext,
    input: {} as PrepareInput,
    events: {} as LaunchCallback,
    output: {} as LaunchOutput,
  },
  actors: { call, runChecks, accessLeg: accessLegMachine, deliverLeg: deliverLegMachine },
  actions: {
    begin: assign(({ context, system }) => {
      const ports = portsOf(system);
      ports.phase("prepare");
      const state = ports.random("state");
      const verifier = ports.random("code-verifier", 32);
      ports.mint({ kind: "state", value: state });
      if (context.way === "par") ports.mint({ kind: "code-verifier", value: verifier });
      const { client } = targetOf(dossierAt(system, context.account, context.provider.id), context.task);
      return { ...context, module: client, state, verifier, correlationId: ports.uuid("correlation-id") };
    }),
    redirectPushed: ({ context, system }) =>
      portsOf(system).respond(context.exchange, redirect(pushedUrl(system, context)), "prepare-redirect"),
    redirectPlain: ({ context, system }) =>
      portsOf(system).respond(context.exchange, redirect(prepareUrl(system, context)), "prepare-redirect"),
    takeExchanged: assign((_, { response }: { readonly response: HttpResponse }) => {
      const token = response.status === 200 ? readJson(response)?.access_token : undefined;
      return typeof token === "string" ? { launch: token } : { error: errorOf(response) };
    }),
    takePrepared: assign((_, { response }: { readonly response: HttpResponse }) => {
      const body = response.status === 200 ? readJson(response) : undefined;
      if (typeof body?.launch !== "string" || typeof body.id_token !== "string") return { error: errorOf(response) };
      // The ID token comes straight from the token endpoint, so TLS vouches for it (OpenID Connect Core §3.1.3.7).
      const sub = decodeJwt(body.id_token)?.claims.sub;
      return { launch: body.launch, preparedSub: typeof sub === "string" ? sub : undefined };
    }),
  },
  guards: {
    hasToken: ({ context }) => context.token !== null,
    isPar: ({ context }) => context.way === "par",
    hasRequestUri: ({ context }) => context.requestUri !== null,
    hasLaunch: ({ context }) => context.launch !== null,
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    module: "",
    token: null,
    requestUri: null,
    state: "",
    verifier: "",
    correlationId: "",
    callback: null,
    preparedSub: undefined,
    launch: null,
    error: null,
  }),
  initial: "beginning",
  states: {
    beginning: { entry: "begin", always: [{ guard: "isPar", target: "access" }, { target: "redirecting" }] },
    access: {
      invoke: {
        id: "access",
        src: "accessLeg",
        input: ({ context }) => ({ account: context.account, provider: context.provider }),
        onDone: { target: "judgingAccess", actions: assign({ token: ({ event }) => event.output.token }) },
      },
    },
    judgingAccess: { always: [{ guard: "hasToken", target: "pushing" }, { target: "withoutToken" }] },
    pushing: {
      invoke: {
        src: "call",
        input: ({ context, self }) => pushRequest(self.system, context),
        onDone: {
          target: "judgingPush",
          actions: assign(({ event }) => {
            const uri = event.output.status === 201 ? readJson(event.output)?.request_uri : undefined;
            return typeof uri === "string" ? { requestUri: uri } : { error: errorOf(event.output) };
          }),
        },
      },
    },
    judgingPush: { always: [{ guard: "hasRequestUri", target: "redirecting" }, { target: "failed" }] },
    redirecting: {
      always: [
        { guard: "isPar", target: "awaitingCallback", actions: "redirectPushed" },
        { target: "awaitingCallback", actions: "redirectPlain" },
      ],
    },
    awaitingCallback: {
      on: {
        "step-up.returned": {
          target: "checkingCallback",
          actions: assign(({ event }) => ({ callback: event, exchange: event.exchange })),
        },
      },
    },
    checkingCallback: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(pgoChecks.callback, { sentState: context.state, returnedState: context.callback?.state }),
        onDone: [
          {
            guard: ({ event, context }) => event.output.refusal !== null || context.callback?.code === undefined,
            target: "failed",
            actions: assign(({ event, context }) => ({
              error: event.output.refusal?.error ?? context.callback?.error ?? "invalid_request",
            })),
          },
          { guard: "isPar", target: "exchanging" },
          { target: "redeeming" },
        ],
      },
    },
    exchanging: {
      invoke: {
        src: "call",
        input: ({ context, self }) => preparedExchangeRequest(self.system, context),
        onDone: {
          target: "judgingLaunch",
          actions: { type: "takeExchanged", params: ({ event }) => ({ response: event.output }) },
        },
      },
    },
    redeeming: {
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          tokenRequest(
            self.system,
            context.provider,
            context.callback?.code ?? "",
            pgoConfig(self.system).launchRedirectUri,
            context.correlationId,
          ),
        onDone: {
          target: "checkingSubject",
          actions: { type: "takePrepared", params: ({ event }) => ({ response: event.output }) },
        },
      },
    },
    checkingSubject: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => {
          const collected = accountOf(self.system, context.account)?.tokens[context.provider.id]?.accessToken ?? "";
          const sub = decodeJwt(collected)?.claims.sub;
          return context.launch === null
            ? checkInput([], {})
            : checkInput(pgoChecks.prepared, { preparedSub: context.preparedSub, collectedSub: String(sub) });
        },
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "failed",
            actions: assign({ launch: null, error: ({ event }) => event.output.refusal?.error ?? null }),
          },
          { target: "judgingLaunch" },
        ],
      },
    },
    judgingLaunch: { always: [{ guard: "hasLaunch", target: "delivering" }, { target: "failed" }] },
    delivering: {
      invoke: {
        src: "deliverLeg",
        input: ({ context }) => ({ ...context, iss: context.provider.resourceEndpoint, launch: context.launch ?? "" }),
        onDone: { target: "launched", actions: assign({ error: ({ event }) => event.output.error }) },
      },
    },
    launched: { type: "final" },
    withoutToken: { type: "final" },
    failed: { type: "final", entry: assign({ error: ({ context }) => context.error ?? "server_error" }) },
  },
  output: ({ context }): LaunchOutput => ({
    exchange: context.exchange,
    result: context.error !== null ? "failed" : context.launch === null ? "collect" : "launched",
    error: context.error,
  }),
});
