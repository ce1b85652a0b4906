import { assertEvent, assign, enqueueActions, sendParent, setup } from "xstate";
import { json, redirect, withQuery } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import type { Check } from "../../simulation/check.ts";
import { type CheckInput, checkInput, runChecks } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { markCookie } from "./authorization.steps.ts";
import { availabilityFacts, availableServices, isTestedAt, withoutReason } from "./availability.ts";
import { clientOf, dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { refreshExpiry, signTokens, tokenPlan } from "./grant.tokens.ts";
import type { GrantContext, GrantEvent, GrantInput } from "./grant.types.ts";
import { mintLaunch } from "./mint-launch.ts";
import { tokenAnswer } from "./token-answer.ts";

const base = setup({
  types: { context: {} as GrantContext, input: {} as GrantInput, events: {} as GrantEvent },
  actors: { runChecks, signTokens },
  actions: {
    issueCode: assign(({ context, system }) => {
      const ports = portsOf(system);
      const codeExpires = ports.now() + dvaConfig(system).lifetimes.code * 1000;
      const code = ports.random("authorization-code");
      ports.mint({ kind: "authorization-code", value: code, issuer: dvaConfig(system).origin, expires: codeExpires });
      return { ...context, code, codeExpires };
    }),
    markBrowser: enqueueActions(({ context, system, enqueue }) => {
      const { launch, lifetimes, origin } = dvaConfig(system);
      if (context.kind !== "prepare" || launch.moduleProof !== "prepare-mark") return;
      const ports = portsOf(system);
      const cookie = ports.random("mark-cookie");
      const expires = ports.now() + lifetimes.mark * 1000;
      const input = { cookie, binding: context.code, sub: context.sub, expires };
      ports.mint({ kind: "cookie", value: cookie, issuer: origin, expires });
      enqueue.assign({ newMark: cookie });
      enqueue(sendParent({ type: "spawn", machine: "browser-mark", input }));
    }),
    prepareLaunch: enqueueActions(({ context, system, enqueue }) => {
      const { target, sub, mark } = context;
      if (context.kind !== "prepare" || target === null || target.resources.length === 0) return;
      const { resources, returnUrl } = target;
      const launch = mintLaunch(system, { sub, resources, returnUrl, binding: mark });
      enqueue.assign({ launchValue: launch.token });
      enqueue(sendParent({ type: "spawn", machine: "launch", input: launch }));
    }),
    redirectWithCode: ({ context, system }) => {
      const isModule = context.kind === "module";
      const { code, state } = context;
      const iss = isModule ? dvaConfig(system).origin : undefined;
      const location = withQuery(context.redirectUri, { code, state, iss });
      const type = isModule ? "module-authorization-response-redirect" : "authorization-response-redirect";
      const { newMark } = context;
      const headers = newMark === null ? [] : [markCookie(newMark, dvaConfig(system).lifetimes.mark)];
      portsOf(system).respond(context.exchange, redirect(location, headers), type);
    },
    rememberRequest: assign(({ event }) => {
      assertEvent(event, ["token.requested", "refresh.requested"]);
      const { type, ...request } = event;
      return { request };
    }),
    spendCode: assign({ codePresented: true }),
    narrowServices: assign(({ context, system }) =>
      isAvailabilityTested(context, system) ? { services: availableServices(system, context.sub) } : {},
    ),
    addRefreshToken: assign(({ context, system }) => {
      const ports = portsOf(system);
      const wanted = context.kind === "module" ? ports.settings["module-refresh"] === "yes" : context.longTerm;
      if (!wanted) return {};
      const expires = refreshExpiry(context, dvaConfig(system), ports.now());
      const value = ports.random("refresh-token");
      ports.mint({ kind: "refresh-token", value, issuer: dvaConfig(system).origin, expires });
      return { refreshTokens: [...context.refreshTokens, value], refreshExpires: expires };
    }),
    answerTokens: ({ context, system }) => {
      const isRefresh = context.request?.refreshToken !== undefined;
      const type = `${context.kind === "module" ? "module-" : ""}${isRefresh ? "refresh" : "token"}-response` as const;
      portsOf(system).respond(context.request?.exchange ?? 0, json(200, tokenAnswer(context, system)), type);
    },
    answerError: ({ context, system }) => {
      const refusal = context.refusal ?? { error: "invalid_grant", description: "refused", clause: "RFC 6749 §5.2" };
      const told = "check" in refusal ? withoutReason(refusal, "invalid_grant") : refusal;
      portsOf(system).respond(context.request?.exchange ?? 0, tokenError(told), "token-error");
    },
  },
  guards: {
    isReuse: ({ context }) => ["code-single-use", "refresh-rotation"].includes(context.refusal?.check ?? ""),
    hadTokens: ({ context }) => context.tokens !== null,
  },
});

/**
 * What the Person granted: issues the code, answers the token endpoint, rotates refresh tokens and can be revoked.
 * Reuse of a code or of a rotated refresh token ends it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 and RFC 9700 §4.14.2
 */
export const grantMachine = base.createMachine({
  context: ({ input }) => ({
    ...input,
    code: "",
    launchValue: null,
    codeExpires: 0,
    codePresented: false,
    request: null,
    tokens: null,
    issued: [],
    refreshTokens: [],
    refreshExpires: null,
    startedAt: null,
    isRevoked: false,
    refusal: null,
  }),
  initial: "codeIssued",
  states: {
    codeIssued: {
      entry: ["issueCode", "markBrowser", "redirectWithCode"],
      on: {
        "actor.presented": { target: "codeSpent", actions: "spendCode" },
        "token.requested": { target: "redeeming", actions: "rememberRequest" },
      },
    },
    redeeming: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => tokenChecks(context, self.system, "code"),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refusing",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: "issuing", actions: "narrowServices" },
        ],
      },
      exit: "spendCode",
    },
    refreshing: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => tokenChecks(context, self.system, "refresh"),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refusing",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: "issuing", actions: "narrowServices" },
        ],
      },
    },
    issuing: {
      invoke: {
        src: "signTokens",
        input: ({ context, self }) =>
          tokenPlan(context, self.system, dvaConfig(self.system), portsOf(self.system).now()),
        onDone: {
          target: "granted",
          actions: [
            assign(({ context, event, system }) => ({
              tokens: event.output,
              issued: [...context.issued, String(decodeJwt(event.output.accessToken)?.claims.jti)],
              startedAt: context.startedAt ?? portsOf(system).now(),
            })),
            "addRefreshToken",
            "prepareLaunch",
            "answerTokens",
          ],
        },
      },
    },
    granted: {
      on: {
        "token.requested": { target: "redeeming", actions: "rememberRequest" },
        "refresh.requested": { target: "refreshing", actions: "rememberRequest" },
        revoked: "revoked",
      },
    },
    refusing: {
      entry: "answerError",
      always: [
        { guard: "isReuse", target: "revoked" },
        { guard: ({ context }) => context.isRevoked, target: "revoked" },
        { guard: "hadTokens", target: "granted" },
        { target: "codeSpent" },
      ],
    },
    codeSpent: {
      on: { "actor.presented": {}, "token.requested": { target: "redeeming", actions: "rememberRequest" } },
    },
    revoked: {
      entry: assign({ isRevoked: true }),
      on: {
        "token.requested": { actions: ["rememberRequest", assign({ refusal: null }), "answerError"] },
        "refresh.requested": [
          { guard: ({ context }) => context.kind === "collect", target: "refreshing", actions: "rememberRequest" },
          { actions: ["rememberRequest", assign({ refusal: null }), "answerError"] },
        ],
        revoked: {},
      },
    },
  },
});

function tokenChecks(context: GrantContext, system: PartySystem, use: "code" | "refresh"): CheckInput {
  const config = dvaConfig(system);
  const { request } = context;
  const client = clientOf(config, context.client);
  const facts = {
    ...context,
    ...availabilityFacts(system, context.sub),
    now: portsOf(system).now(),
    certificate: request?.certificate,
    whitelist: config.lists.whitelist,
    named: request?.clientId ?? "(none)",
    secret: client?.kind === "module" ? client.secret : "",
    presented: request?.basic,
    presentedBefore: context.codePresented,
    presentedRedirectUri: request?.presentedRedirectUri,
    challenge: context.challenge ?? "",
    verifier: request?.verifier,
    rotated: context.refreshTokens.at(-1) !== request?.refreshToken,
    refreshExpires: context.refreshExpires ?? 0,
  };
  if (context.kind === "module") {
    return use === "code" ? checkInput(dvaChecks.codeModule, facts) : checkInput(dvaChecks.refreshModule, facts);
  }
  const row: readonly Check<typeof facts>[] = [
    ...(use === "code" ? dvaChecks.codePgo : dvaChecks.refreshPgo),
    ...(isAvailabilityTested(context, system) ? dvaChecks.collectIdentity : []),
  ];
  return checkInput(row, facts);
}

/**
 * Whether this token request is a moment of the beschikbaarheidstoets: with a code where the DVA did not test before, and
 * with every refresh token, because nobody logs in then.
 *
 * @see Afsprakenstelsel 2.2.3, Autoriseren, step 10, and step 4 with long-term consent
 */
function isAvailabilityTested({ kind, purpose, request }: GrantContext, system: PartySystem): boolean {
  if (kind !== "collect" || purpose.function !== "collect") return false;
  const isRefresh = request?.refreshToken !== undefined;
  return isTestedAt(system, "at-token") || (isRefresh && !isTestedAt(system, "at-resource"));
}
