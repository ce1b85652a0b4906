import { assign, enqueueActions, sendParent, setup } from "xstate";
import { json } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import { type TokenExchange, tokenTypes } from "../../protocol/token-exchange.ts";
import type { Check, CheckRefusal } from "../../simulation/check.ts";
import { type CheckInput, runKeyedChecks } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { findSession } from "../../simulation/sessions.ts";
import { patientOf } from "./authorization.steps.ts";
import { clientOf, dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { ownersOf, readResource } from "./fhir-store.ts";
import type { GrantContext } from "./grant.types.ts";
import type { LaunchInput } from "./launch.machine.ts";
import { mintLaunch } from "./mint-launch.ts";
import { ofTokenEndpoint } from "./token-refusal.ts";

export interface ExchangeInput {
  readonly id: string;
  readonly exchange: number;
  readonly certificate: string | undefined;
  readonly clientId: string;
  readonly verifier: string | undefined;
  readonly request: TokenExchange;
}

interface ExchangeContext extends ExchangeInput {
  readonly launch: Omit<LaunchInput, "id"> | null;
  readonly refusal: CheckRefusal | null;
}

/**
 * A token exchange of a PGO that wants a launch value.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2 for its errors; KoppelMij IG, option 3a
 */
export const exchangeMachine = setup({
  types: { context: {} as ExchangeContext, input: {} as ExchangeInput },
  actors: { runKeyedChecks },
  actions: {
    mintLaunch: assign(({ context, system }) => ({
      launch: mintLaunch(system, {
        sub: subjectOf(context) ?? "",
        resources: context.request.resource,
        returnUrl: context.request.returnUrl ?? "",
        binding: actorGrant(context, system)?.context.code ?? null,
        ...(dvaConfig(system).launch.exchangeAudience === "module"
          ? { client: context.request.audience[0] ?? "" }
          : {}),
      }),
    })),
    spendActor: enqueueActions(({ context, system, enqueue }) => {
      const actor = actorGrant(context, system);
      if (actor !== undefined) enqueue.sendTo(system.get(actor.id), { type: "actor.presented" });
    }),
    openLaunch: sendParent(({ context }) => ({ type: "spawn", machine: "launch", input: context.launch })),
    answerLaunch: ({ context, system }) => {
      const ports = portsOf(system);
      const isCode = dvaConfig(system).launch.valueKind === "launch-code";
      const answer = {
        access_token: context.launch?.token,
        issued_token_type: isCode ? tokenTypes.launchCode : tokenTypes.accessToken,
        token_type: "N_A",
        expires_in: Math.floor(((context.launch?.expires ?? 0) - ports.now()) / 1000),
      };
      ports.respond(context.exchange, json(200, answer), "token-exchange-response");
    },
    answerError: ({ context, system }) => {
      if (context.refusal === null) return;
      portsOf(system).respond(context.exchange, tokenError(ofTokenEndpoint(context.refusal)), "token-error");
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, launch: null, refusal: null }),
  initial: "checking",
  states: {
    checking: {
      invoke: {
        src: "runKeyedChecks",
        input: ({ context, self }) => exchangeChecks(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: "exchanged" },
        ],
      },
      exit: "spendActor",
    },
    exchanged: { entry: ["mintLaunch", "openLaunch", "answerLaunch"] },
    refused: { entry: "answerError" },
  },
});

function subjectOf({ request }: ExchangeContext): string | undefined {
  const sub = decodeJwt(request.subjectToken)?.claims.sub;
  return typeof sub === "string" ? sub : undefined;
}

/** The preparation whose code is the actor token, where the option has one. */
function actorGrant({ request }: ExchangeContext, system: PartySystem) {
  const { actorToken } = request;
  return actorToken === undefined
    ? undefined
    : findSession<GrantContext>(system, "grant", ({ code, kind }) => kind === "prepare" && code === actorToken);
}

function exchangeChecks(context: ExchangeContext, system: PartySystem): CheckInput {
  const config = dvaConfig(system);
  const ports = portsOf(system);
  const { request } = context;
  const decoded = decodeJwt(request.subjectToken);
  const grant = findSession<GrantContext>(system, "grant", ({ issued }) =>
    issued.includes(String(decoded?.claims.jti)),
  );
  const client = clientOf(config, context.clientId);
  const resources = request.resource.map((reference) => readResource(system, reference));
  const actor = actorGrant(context, system);
  const row: readonly Check<never>[] = [
    ...dvaChecks.exchange,
    ...(actor === undefined ? [] : dvaChecks.exchangeActor),
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
    presentedBefore: actor?.context.codePresented ?? false,
    codeExpires: actor?.context.codeExpires ?? 0,
    challenge: actor?.context.challenge ?? "",
    verifier: context.verifier,
    subjectSub: subjectOf(context) ?? "",
    actorSub: actor?.context.sub,
    startAllowed: grant?.context.startAllowed ?? false,
    patient: patientOf(system, subjectOf(context) ?? null)?.patient,
    owners: resources.flatMap((resource) => (resource === undefined ? ["(unknown)"] : ownersOf(resource))),
    registeredReturnUrls: client?.kind === "pgo" ? client.returnUrls : [],
    returnUrl: request.returnUrl ?? "(absent)",
  };
  return { row, facts };
}
