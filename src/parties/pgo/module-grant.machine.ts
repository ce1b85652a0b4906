import { assertEvent, assign, setup } from "xstate";
import { json, redirect, withQuery } from "../../protocol/http.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { type CheckInput, call, effect } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import { pgoConfig } from "./config.ts";
import { grantChecks } from "./module-grant.checks.ts";
import { moduleTokenAnswer, providerOf, signAccessToken, signIdToken } from "./module-grant.tokens.ts";
import type { ModuleGrantContext, ModuleGrantEvent, ModuleGrantInput } from "./module-grant.types.ts";
import { delegationRequest, errorOf, readJson } from "./requests.ts";

/** Rows that verify the module's assertion with the key that it registered. */
const runGrantChecks = effect(async ({ row, facts }: CheckInput, ports) => {
  const [clientKey] = await ports.keysOf((facts as { readonly keyOwner: string }).keyOwner);
  return ports.check(row, { ...(facts as object), clientKey } as never);
});

const refusalOf = (error: string): CheckRefusal => ({
  error,
  description: "the DVA gave no token for the module",
  check: "",
  clause: "RFC 8693 §2.2.2",
});

/**
 * What the PGO grants to a module: a code, and at the token endpoint either a token that the PGO fetches at the DVA with
 * the module as actor (2a), or a temporary token that the module exchanges itself (2b), or its own token for its own
 * data (module type PS).
 *
 * @see KoppelMij IG, option 2a and 2b
 */
export const moduleGrantMachine = setup({
  types: { context: {} as ModuleGrantContext, input: {} as ModuleGrantInput, events: {} as ModuleGrantEvent },
  actors: { runGrantChecks, call, accessLeg: accessLegMachine, signAccessToken, signIdToken },
  actions: {
    issueCode: assign(({ context, system }) => {
      const ports = portsOf(system);
      const { origin, lifetimes } = pgoConfig(system);
      const codeExpires = ports.now() + lifetimes.code * 1000;
      const code = ports.random("authorization-code");
      ports.mint({ kind: "authorization-code", value: code, issuer: origin, expires: codeExpires });
      return { ...context, code, codeExpires };
    }),
    redirectWithCode: ({ context, system }) => {
      const { code, state, redirectUri } = context;
      const location = withQuery(redirectUri, { code, state, iss: pgoConfig(system).origin });
      portsOf(system).respond(context.exchange, redirect(location), "module-authorization-response-redirect");
    },
    rememberRequest: assign(({ event }) => {
      assertEvent(event, ["token.requested", "refresh.requested"]);
      const { type, ...request } = event;
      return { request };
    }),
    issueTemporary: assign(({ context, system }) => {
      const ports = portsOf(system);
      const { origin, lifetimes } = pgoConfig(system);
      const value = `temporary_exchange_token_${ports.random("temporary-token")}`;
      const expires = ports.now() + lifetimes.temporaryToken * 1000;
      ports.mint({ kind: "temporary-token", value, issuer: origin, expires });
      return { temporary: { value, expires }, temporaries: [...context.temporaries, { value, expires }] };
    }),
    addRefreshToken: assign(({ context, system }) => {
      const ports = portsOf(system);
      if (ports.settings["module-refresh"] !== "yes") return {};
      const startedAt = context.startedAt ?? ports.now();
      const expires = startedAt + pgoConfig(system).lifetimes.moduleSession * 1000;
      const value = ports.random("refresh-token");
      ports.mint({ kind: "refresh-token", value, issuer: pgoConfig(system).origin, expires });
      return { refreshTokens: [...context.refreshTokens, value], refreshExpires: expires, startedAt };
    }),
    answer: ({ context, system }) => {
      const isRefresh = context.request?.refreshToken !== undefined;
      const type = isRefresh ? "module-refresh-response" : "module-token-response";
      portsOf(system).respond(context.request?.exchange ?? 0, json(200, moduleTokenAnswer(context, system)), type);
    },
    answerError: ({ context, system }) => {
      const refusal = context.refusal ?? refusalOf("invalid_grant");
      portsOf(system).respond(context.request?.exchange ?? 0, tokenError(refusal), "token-error");
    },
    rememberRefusal: assign(({ event }) => ({
      refusal: (event as unknown as { readonly output: { readonly refusal: CheckRefusal | null } }).output.refusal,
    })),
  },
  guards: {
    isRefused: ({ event }) =>
      (event as unknown as { readonly output: { readonly refusal: unknown } }).output.refusal !== null,
    isReuse: ({ context }) => ["code-single-use", "refresh-rotation"].includes(context.refusal?.check ?? ""),
    isOwnData: ({ context }) => context.provider === "",
    isTemporary: ({ context }) => context.isTemporary,
    wantsIdToken: ({ context }) =>
      context.scope.split(" ").includes("openid") && context.request?.refreshToken === undefined,
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    isTemporary: false,
    code: "",
    codeExpires: 0,
    codePresented: false,
    request: null,
    subjectToken: null,
    delegated: null,
    temporary: null,
    temporaries: [],
    issued: [],
    idToken: null,
    refreshTokens: [],
    refreshExpires: null,
    startedAt: null,
    usedAssertions: [],
    refusal: null,
  }),
  initial: "codeIssued",
  states: {
    codeIssued: {
      entry: [
        assign(({ system }) => ({ isTemporary: pgoConfig(system).moduleToken === "temporary" })),
        "issueCode",
        "redirectWithCode",
      ],
      on: { "token.requested": { target: "redeeming", actions: "rememberRequest" } },
    },
    redeeming: {
      invoke: {
        src: "runGrantChecks",
        input: ({ context, self }) => grantChecks(context, self.system, "code"),
        onDone: [
          { guard: "isRefused", target: "refusing", actions: "rememberRefusal" },
          { guard: "isOwnData", target: "signingAccess" },
          { target: "access" },
        ],
      },
      exit: assign(({ context }) => ({
        codePresented: true,
        usedAssertions: [...context.usedAssertions, context.request?.assertion?.jti ?? ""],
      })),
    },
    refreshing: {
      invoke: {
        src: "runGrantChecks",
        input: ({ context, self }) => grantChecks(context, self.system, "refresh"),
        onDone: [
          { guard: "isRefused", target: "refusing", actions: "rememberRefusal" },
          { guard: "isOwnData", target: "signingAccess" },
          { target: "access" },
        ],
      },
      exit: assign(({ context }) => ({
        usedAssertions: [...context.usedAssertions, context.request?.assertion?.jti ?? ""],
      })),
    },
    // Module type PS: the data are the PGO's own, so no DVA takes part.
    signingAccess: {
      invoke: {
        src: "signAccessToken",
        input: ({ context, self }) => ({ grant: context, config: pgoConfig(self.system) }),
        onDone: {
          target: "judgingIdToken",
          actions: assign(({ context, event }) => ({
            delegated: event.output,
            issued: [...context.issued, event.output.jti],
          })),
        },
      },
    },
    access: {
      invoke: {
        id: "access",
        src: "accessLeg",
        input: ({ context, self }) => ({
          account: context.account,
          provider: providerOf(pgoConfig(self.system).lists.zal, context.provider),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.token === null,
            target: "refusing",
            actions: assign({ refusal: refusalOf("invalid_grant") }),
          },
          { target: "judgingWay", actions: assign({ subjectToken: ({ event }) => event.output.token }) },
        ],
      },
    },
    judgingWay: {
      always: [{ guard: "isTemporary", target: "judgingIdToken", actions: "issueTemporary" }, { target: "exchanging" }],
    },
    exchanging: {
      invoke: {
        src: "call",
        input: ({ context, self }) =>
          delegationRequest(self.system, providerOf(pgoConfig(self.system).lists.zal, context.provider), context),
        onDone: [
          {
            guard: ({ event }) => event.output.status === 200,
            target: "judgingIdToken",
            actions: assign({ delegated: ({ event }) => readJson(event.output) ?? null }),
          },
          { target: "refusing", actions: assign({ refusal: ({ event }) => refusalOf(errorOf(event.output)) }) },
        ],
      },
    },
    judgingIdToken: {
      always: [
        { guard: "wantsIdToken", target: "signing" },
        { target: "granted", actions: ["addRefreshToken", "answer"] },
      ],
    },
    signing: {
      invoke: {
        src: "signIdToken",
        input: ({ context, self }) => ({ grant: context, config: pgoConfig(self.system), system: self.system }),
        onDone: {
          target: "granted",
          actions: [assign({ idToken: ({ event }) => event.output }), "addRefreshToken", "answer"],
        },
      },
    },
    granted: {
      on: {
        "token.requested": { target: "redeeming", actions: "rememberRequest" },
        "refresh.requested": { target: "refreshing", actions: "rememberRequest" },
        revoked: "ended",
      },
    },
    refusing: {
      entry: "answerError",
      always: [{ guard: "isReuse", target: "ended" }, { target: "granted" }],
    },
    ended: {
      on: {
        "token.requested": { actions: ["rememberRequest", assign({ refusal: null }), "answerError"] },
        "refresh.requested": { actions: ["rememberRequest", assign({ refusal: null }), "answerError"] },
      },
    },
  },
});
