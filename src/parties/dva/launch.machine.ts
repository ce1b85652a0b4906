import { assign, setup } from "xstate";
import { json } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import { type TokenExchange, tokenTypes } from "../../protocol/token-exchange.ts";
import type { Check, CheckRefusal } from "../../simulation/check.ts";
import { parseDuration } from "../../simulation/clock.ts";
import { type CheckInput, runKeyedChecks } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { findSession } from "../../simulation/sessions.ts";
import { patientOf } from "./authorization.steps.ts";
import { clientOf, dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { launchResources, moduleOf, ownersOf, readResource } from "./fhir-store.ts";
import type { GrantContext } from "./grant.types.ts";

export interface LaunchInput {
  readonly id: string;
  readonly exchange: number;
  readonly certificate: string | undefined;
  readonly clientId: string;
  readonly request: TokenExchange;
}

export interface LaunchContext extends LaunchInput {
  readonly token: string;
  readonly sub: string;
  /** The module that may redeem the launch value. */
  readonly client: string;
  readonly task: string;
  readonly taskTitle: string;
  readonly resources: readonly string[];
  readonly expires: number;
  readonly presented: boolean;
  readonly succeeded: boolean;
  readonly refusal: CheckRefusal | null;
}

const base = setup({
  types: {
    context: {} as LaunchContext,
    input: {} as LaunchInput,
    events: {} as { readonly type: "launch.presented" } | { readonly type: "launch.succeeded" },
  },
  actors: { runKeyedChecks },
  actions: {
    issueLaunch: assign(({ context, system }) => {
      const ports = portsOf(system);
      const [task = ""] = context.request.resource;
      const resource = readResource(system, task);
      const lifetime = parseDuration(ports.settings["launch-lifetime"] ?? "") ?? 300_000;
      const token = ports.random("launch-token");
      const expires = ports.now() + lifetime;
      ports.mint({ kind: "launch-token", value: token, issuer: dvaConfig(system).origin, expires });
      return {
        token,
        expires,
        sub: subjectOf(context) ?? "",
        client: (resource && moduleOf(system, resource)) ?? "",
        task,
        taskTitle: String(resource?.description ?? task),
        resources: launchResources(system, context.request.resource),
      };
    }),
    answerLaunch: ({ context, system }) => {
      const ports = portsOf(system);
      const answer = {
        access_token: context.token,
        issued_token_type: tokenTypes.accessToken,
        token_type: "N_A",
        expires_in: Math.floor((context.expires - ports.now()) / 1000),
      };
      ports.respond(context.exchange, json(200, answer), "token-exchange-response");
    },
    answerError: ({ context, system }) => {
      if (context.refusal !== null) {
        portsOf(system).respond(context.exchange, tokenError(context.refusal), "token-error");
      }
    },
  },
});

/**
 * A launch value, from the token exchange that asks for it to the module that presents it. It is opaque, lives for a
 * setting's time and is consumed when it is first presented.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693 and KoppelMij IG, option 3a
 */
export const launchMachine = base.createMachine({
  context: ({ input }) => ({
    ...input,
    token: "",
    sub: "",
    client: "",
    task: "",
    taskTitle: "",
    resources: [],
    expires: 0,
    presented: false,
    succeeded: false,
    refusal: null,
  }),
  initial: "checkingExchange",
  states: {
    checkingExchange: {
      invoke: {
        src: "runKeyedChecks",
        input: ({ context, self }) => exchangeChecks(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: "ready" },
        ],
      },
    },
    ready: {
      entry: ["issueLaunch", "answerLaunch"],
      on: { "launch.presented": { target: "presented", actions: assign({ presented: true }) } },
    },
    presented: {
      on: { "launch.presented": {}, "launch.succeeded": { actions: assign({ succeeded: true }), target: "redeemed" } },
    },
    redeemed: { on: { "launch.presented": {}, "launch.succeeded": {} } },
    refused: { entry: "answerError" },
  },
});

function subjectOf(context: LaunchContext): string | undefined {
  const sub = decodeJwt(context.request.subjectToken)?.claims.sub;
  return typeof sub === "string" ? sub : undefined;
}

function exchangeChecks(context: LaunchContext, system: PartySystem): CheckInput {
  const config = dvaConfig(system);
  const ports = portsOf(system);
  const { request } = context;
  const decoded = decodeJwt(request.subjectToken);
  const grant = findSession<GrantContext>(system, "grant", ({ issued }) =>
    issued.includes(String(decoded?.claims.jti)),
  );
  const client = clientOf(config, context.clientId);
  const resources = request.resource.map((reference) => readResource(system, reference));
  const row: readonly Check<never>[] = [
    ...dvaChecks.exchange,
    ...(ports.settings["step-up"] === "yes" ? dvaChecks.exchangeStepUp : []),
    ...dvaChecks.exchangeLaunch,
  ];
  const facts = {
    certificate: context.certificate,
    whitelist: config.lists.whitelist,
    client: context.clientId,
    tokenType: String(decoded?.header.typ ?? "an opaque token"),
    token: request.subjectToken,
    issuer: config.origin,
    audience: config.fhirBase,
    now: ports.now(),
    revoked: grant?.value === "revoked",
    acr: decoded?.claims.acr,
    startAllowed: grant?.context.startAllowed ?? false,
    patient: patientOf(system, subjectOf(context) ?? null)?.patient,
    owners: resources.flatMap((resource) => (resource === undefined ? ["(unknown)"] : ownersOf(resource))),
    registeredReturnUrls: client?.kind === "pgo" ? client.returnUrls : [],
    returnUrl: request.returnUrl ?? "(absent)",
  };
  return { row, facts };
}
