import { assign, setup } from "xstate";
import { launchAcr } from "../../protocol/acr-values.ts";
import { type HttpResponse, redirect } from "../../protocol/http.ts";
import { type CheckInput, call, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import type { Callback } from "./authorize-leg.machine.ts";
import { pgoConfig } from "./config.ts";
import { deliverLegMachine } from "./deliver-leg.machine.ts";
import type { LaunchCallback, LaunchInput, LaunchOutput } from "./launch-leg.types.ts";
import { pgoChecks } from "./pgo.checks.ts";
import { authorizationUrl, errorOf, exchangeRequest, readJson, readTokens, tokenRequest } from "./requests.ts";

interface LaunchContext extends LaunchInput {
  readonly token: string | null;
  readonly launch: string | null;
  readonly state: string | null;
  readonly correlationId: string;
  readonly callback: Callback | null;
  readonly error: string | null;
  readonly steppedUp: boolean;
}

/**
 * Option 3a at the PGO: token exchange to a launch value, step-up where the DVA asks for it, then the launch by
 * redirect or self-submitting form.
 *
 * @see KoppelMij IG, option 3a; RFC 8693
 */
export const exchangeLegMachine = setup({
  types: {
    context: {} as LaunchContext,
    input: {} as LaunchInput,
    events: {} as LaunchCallback,
    output: {} as LaunchOutput,
  },
  actors: { call, runChecks, accessLeg: accessLegMachine, deliverLeg: deliverLegMachine },
  actions: {
    beginStepUp: assign(({ context, system }) => {
      const ports = portsOf(system);
      const state = ports.random("state");
      ports.mint({ kind: "state", value: state });
      return { ...context, state, correlationId: ports.uuid("correlation-id"), steppedUp: true };
    }),
    redirectToStepUp: ({ context, system }) => {
      const { state, correlationId, provider, exchange } = context;
      const { stepUpRedirectUri } = pgoConfig(system);
      const ids = { state: state ?? "", correlationId, redirectUri: stepUpRedirectUri, acr: launchAcr };
      portsOf(system).respond(exchange, redirect(authorizationUrl(system, provider, ids)), "step-up-redirect");
    },
  },
  guards: { hasToken: ({ context }) => context.token !== null },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    token: null,
    launch: null,
    state: null,
    correlationId: "",
    callback: null,
    error: null,
    steppedUp: false,
  }),
  initial: "access",
  states: {
    access: {
      entry: ({ system }) => portsOf(system).phase("prepare"),
      invoke: {
        id: "access",
        src: "accessLeg",
        input: ({ context }) => ({ account: context.account, provider: context.provider }),
        onDone: { target: "judgingAccess", actions: assign({ token: ({ event }) => event.output.token }) },
      },
    },
    judgingAccess: { always: [{ guard: "hasToken", target: "exchanging" }, { target: "withoutToken" }] },
    exchanging: {
      invoke: {
        src: "call",
        input: ({ context, self }) => exchangeRequest(self.system, context.provider, context.token ?? "", context.task),
        onDone: [
          {
            guard: ({ event }) => launchOf(event.output) !== null,
            target: "delivering",
            actions: assign({ launch: ({ event }) => launchOf(event.output) }),
          },
          {
            guard: ({ context, event }) => errorOf(event.output) === "step_up_required" && !context.steppedUp,
            target: "awaitingStepUp",
          },
          { target: "failed", actions: assign({ error: ({ event }) => errorOf(event.output) }) },
        ],
      },
    },
    awaitingStepUp: {
      entry: ["beginStepUp", "redirectToStepUp"],
      on: {
        "step-up.returned": {
          target: "checkingStepUp",
          actions: assign(({ event }) => ({ callback: event, exchange: event.exchange })),
        },
      },
    },
    checkingStepUp: {
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
          { target: "redeemingStepUp" },
        ],
      },
    },
    redeemingStepUp: {
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          tokenRequest(
            self.system,
            context.provider,
            context.callback?.code ?? "",
            pgoConfig(self.system).stepUpRedirectUri,
            context.correlationId,
          ),
        onDone: {
          target: "judgingStepUp",
          actions: assign(({ event, system }) => {
            const tokens = readTokens(system, event.output);
            return { token: tokens?.accessToken ?? null, error: tokens === undefined ? errorOf(event.output) : null };
          }),
        },
      },
    },
    judgingStepUp: { always: [{ guard: "hasToken", target: "exchanging" }, { target: "failed" }] },
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

function launchOf(response: HttpResponse): string | null {
  const token = readJson(response)?.access_token;
  return response.status === 200 && typeof token === "string" ? token : null;
}
