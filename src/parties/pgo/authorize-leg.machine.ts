import { assign, enqueueActions, setup } from "xstate";
import { redirect } from "../../protocol/http.ts";
import { type CheckInput, call, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import type { CollectedTokens } from "./account.machine.ts";
import { type ProviderEntry, pgoConfig } from "./config.ts";
import { pgoChecks } from "./pgo.checks.ts";
import { authorizationUrl, errorOf, readTokens, tokenRequest } from "./requests.ts";

/** The DVA's answer as the browser brought it. */
export interface Callback {
  readonly exchange: number;
  readonly code: string | undefined;
  readonly state: string | undefined;
  readonly error: string | undefined;
}

export interface AuthorizeInput {
  readonly exchange: number;
  readonly account: string;
  readonly provider: ProviderEntry;
  readonly scope: string;
  /** Under which name the tokens are kept. */
  readonly key: string;
  /** A callback that arrived although this session asked for nothing. */
  readonly callback: Callback | null;
}

interface AuthorizeContext extends AuthorizeInput {
  readonly state: string | null;
  readonly correlationId: string;
  readonly tokens: CollectedTokens | null;
  readonly error: string | null;
}

export interface AuthorizeOutput {
  readonly exchange: number;
  readonly error: string | null;
  readonly correlationId: string;
  readonly tokens: CollectedTokens | null;
}

/**
 * Autoriseren without valid long-term consent: authorization request, callback, token. The same for every function; the
 * scope says which.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren
 */
export const authorizeLegMachine = setup({
  types: {
    context: {} as AuthorizeContext,
    input: {} as AuthorizeInput,
    events: {} as { readonly type: "callback.received" } & Callback,
    output: {} as AuthorizeOutput,
  },
  actors: { call, runChecks },
  actions: {
    begin: assign(({ context, system }) => {
      const ports = portsOf(system);
      ports.phase("authorise");
      const state = ports.random("state");
      ports.mint({ kind: "state", value: state });
      return { ...context, state, correlationId: ports.uuid("correlation-id") };
    }),
    redirectToDva: ({ context, system }) => {
      const { state, correlationId, provider, exchange, scope } = context;
      const { redirectUri } = pgoConfig(system);
      portsOf(system).log("send_authorization_request", correlationId);
      const url = authorizationUrl(system, provider, { state: state ?? "", correlationId, redirectUri, scope });
      portsOf(system).respond(exchange, redirect(url), "authorization-redirect");
    },
    store: enqueueActions(({ context, system, enqueue }) => {
      const { account, key, tokens } = context;
      if (tokens === null) return;
      enqueue.sendTo(system.get(`account-${account}`), { type: "tokens.stored", key, tokens } as never);
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, state: null, correlationId: "", tokens: null, error: null }),
  initial: "deciding",
  states: {
    deciding: {
      always: [
        { guard: ({ context }) => context.callback !== null, target: "checkingCallback" },
        { target: "awaitingCallback" },
      ],
    },
    awaitingCallback: {
      entry: ["begin", "redirectToDva"],
      on: {
        "callback.received": {
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
            guard: ({ event }) => event.output.refusal !== null,
            target: "failed",
            actions: assign({ error: ({ event }) => event.output.refusal?.error ?? null }),
          },
          {
            // Without a provider a code that nobody asked for has nowhere to be handed in.
            guard: ({ context }) => context.callback?.code === undefined || context.provider.tokenEndpoint === "",
            target: "failed",
            actions: assign({ error: ({ context }) => context.callback?.error ?? "invalid_request" }),
          },
          { target: "redeeming" },
        ],
      },
    },
    redeeming: {
      entry: ({ context, system }) => portsOf(system).log("ophaalbewijs", context.correlationId),
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          tokenRequest(
            self.system,
            context.provider,
            context.callback?.code ?? "",
            pgoConfig(self.system).redirectUri,
            context.correlationId,
          ),
        onDone: {
          target: "readingTokens",
          actions: assign(({ event, system }) => {
            const tokens = readTokens(system, event.output) ?? null;
            return { tokens, error: tokens === null ? errorOf(event.output) : null };
          }),
        },
      },
    },
    readingTokens: {
      always: [{ guard: ({ context }) => context.tokens === null, target: "failed" }, { target: "authorised" }],
    },
    authorised: { entry: "store", type: "final" },
    failed: { type: "final" },
  },
  output: ({ context: { exchange, error, correlationId, tokens } }) => ({ exchange, error, correlationId, tokens }),
});
