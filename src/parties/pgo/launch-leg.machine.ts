import { assign, setup } from "xstate";
import { launchAcr } from "../../protocol/acr-values.ts";
import { type HttpResponse, redirect, withQuery } from "../../protocol/http.ts";
import { pageResponse } from "../../protocol/page.ts";
import { type CheckInput, call, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import { accountOf } from "./account.machine.ts";
import type { Callback } from "./collect-leg.machine.ts";
import { type ProviderEntry, pgoConfig } from "./config.ts";
import { pgoChecks } from "./pgo.checks.ts";
import { authorizationUrl, errorOf, exchangeRequest, readJson, readTokens, tokenRequest } from "./requests.ts";
import { targetOf } from "./tasks.ts";

export interface LaunchInput {
  readonly exchange: number;
  readonly account: string;
  readonly provider: ProviderEntry;
  readonly task: string;
}

interface LaunchContext extends LaunchInput {
  readonly token: string | null;
  readonly launch: string | null;
  readonly launchUrl: string;
  readonly moduleClient: string;
  readonly state: string | null;
  readonly correlationId: string;
  readonly callback: Callback | null;
  readonly error: string | null;
  readonly steppedUp: boolean;
}

export interface LaunchOutput {
  readonly exchange: number;
  /** `collect` when there is no valid token and none can be had without the Person. */
  readonly result: "launched" | "collect" | "failed";
  readonly error: string | null;
}

/**
 * Option 3a at the PGO: token exchange to a launch value, step-up where the DVA asks for it, then the launch by
 * redirect or self-submitting form.
 *
 * @see KoppelMij IG, option 3a; RFC 8693
 */
export const launchLegMachine = setup({
  types: {
    context: {} as LaunchContext,
    input: {} as LaunchInput,
    events: {} as { readonly type: "step-up.returned" } & Callback,
    output: {} as LaunchOutput,
  },
  actors: { call, runChecks, accessLeg: accessLegMachine },
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
    launch: ({ context, system }) => {
      const ports = portsOf(system);
      ports.phase("launch");
      const fields = { iss: context.provider.resourceEndpoint, launch: context.launch ?? "" };
      if (ports.settings["launch-method"] === "post") {
        const action = { choice: "auto", method: "post" as const, action: context.launchUrl, fields };
        const page = { id: "form-post", data: {}, lists: {}, actions: [action] };
        ports.respond(context.exchange, pageResponse(page), "launch-form-page");
      } else {
        ports.respond(context.exchange, redirect(withQuery(context.launchUrl, fields)), "launch-redirect");
      }
    },
  },
  guards: { hasToken: ({ context }) => context.token !== null },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    token: null,
    launch: null,
    launchUrl: "",
    moduleClient: "",
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
            target: "checkingLaunchUrl",
            actions: assign(({ context, event, system }) => {
              const target = targetOf(accountOf(system, context.account)?.dossier ?? null, context.task);
              return { launch: launchOf(event.output), launchUrl: target.address, moduleClient: target.client };
            }),
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
    checkingLaunchUrl: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => {
          const entry = pgoConfig(self.system).lists.modules.find(({ client }) => client === context.moduleClient);
          return checkInput(pgoChecks.launch, {
            registeredLaunchUrls: entry?.launchUrls ?? [],
            launchUrl: context.launchUrl,
          });
        },
        onDone: [
          {
            guard: ({ event, context }) => event.output.refusal !== null || !URL.canParse(context.launchUrl),
            target: "failed",
            actions: assign({ error: ({ event }) => event.output.refusal?.error ?? "invalid_target" }),
          },
          { target: "launched", actions: "launch" },
        ],
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
