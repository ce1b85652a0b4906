import { assign, setup } from "xstate";
import { decodeAssertion } from "../../protocol/client-assertion.ts";
import { clientCert } from "../../protocol/client-auth.ts";
import { json, postForm } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import { type TokenExchange, tokenTypes } from "../../protocol/token-exchange.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { type CheckInput, call, effect } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { dvaConfig } from "./config.ts";
import { delegationChecks, resourcesOf, temporaryChecks } from "./delegation.checks.ts";
import { signDelegation } from "./delegation.token.ts";
import { launchResources } from "./fhir-store.ts";
import { ofTokenEndpoint } from "./token-refusal.ts";

export interface DelegationInput {
  readonly id: string;
  readonly exchange: number;
  readonly certificate: string | undefined;
  /** Who asks: the PGO for the module (2a), or the module itself (2b). */
  readonly clientId: string;
  /** Whether the subject token is a temporary one of the PGO (2b). */
  readonly isTemporary: boolean;
  readonly request: TokenExchange;
}

export interface DelegationContext extends DelegationInput {
  /** The access token of the DVA on which the delegation rests. */
  readonly subjectToken: string;
  /** What the PGO said of the temporary token. */
  readonly introspected: Readonly<Record<string, unknown>> | null;
  /** `Type/id` of what the module may touch. */
  readonly resources: readonly string[];
  readonly token: string;
  readonly issued: readonly string[];
  readonly refusal: CheckRefusal | null;
}

const nothingToDelegate: CheckRefusal = {
  error: "invalid_grant",
  description: "the subject token says nothing about whom this is for",
  check: "",
  clause: "RFC 8693 §2.2.2",
};

/** Rows that verify signatures of this DVA and of the module's registered key. */
const runDelegationChecks = effect(async ({ row, facts }: CheckInput, ports) => {
  const { publicKey } = await ports.key();
  const [clientKey] = await ports.keysOf((facts as { readonly keyOwner?: string }).keyOwner ?? "");
  return ports.check(row, { ...(facts as object), publicKey, clientKey } as never);
});

/**
 * A token exchange that gives a module a token of its own, bound to its key, on behalf of the Person: by the PGO with the
 * module's assertion as actor (2a), or by the module with a temporary token of the PGO (2b).
 *
 * @see https://www.rfc-editor.org/rfc/rfc8693#section-4.1 and RFC 9449 §5
 */
export const delegationMachine = setup({
  types: {
    context: {} as DelegationContext,
    input: {} as DelegationInput,
    events: {} as { readonly type: "revoked" },
  },
  actors: { call, runDelegationChecks, signDelegation },
  actions: {
    answer: ({ context, system }) => {
      const { fhirBase, lifetimes } = dvaConfig(system);
      const answer = {
        access_token: context.token,
        issued_token_type: tokenTypes.accessToken,
        token_type: "DPoP",
        expires_in: lifetimes.delegation,
        scope: context.request.scope ?? "",
        aud: fhirBase,
      };
      portsOf(system).respond(context.exchange, json(200, answer), "delegation-response");
    },
    answerError: ({ context, system }) => {
      if (context.refusal !== null) {
        portsOf(system).respond(context.exchange, tokenError(ofTokenEndpoint(context.refusal)), "token-error");
      }
    },
    rememberRefusal: assign(({ event }) => ({
      refusal: (event as unknown as { readonly output: { readonly refusal: CheckRefusal | null } }).output.refusal,
    })),
  },
  guards: {
    isRefused: ({ event }) =>
      (event as unknown as { readonly output: { readonly refusal: unknown } }).output.refusal !== null,
    isTemporary: ({ context }) => context.isTemporary,
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    subjectToken: input.isTemporary ? "" : input.request.subjectToken,
    introspected: null,
    resources: [],
    token: "",
    issued: [],
    refusal: null,
  }),
  initial: "deciding",
  states: {
    deciding: { always: [{ guard: "isTemporary", target: "introspecting" }, { target: "checking" }] },
    introspecting: {
      invoke: {
        src: "call",
        input: ({ context, self }) => {
          const { origin, introspection } = dvaConfig(self.system);
          return postForm(introspection, { token: context.request.subjectToken }, [clientCert(new URL(origin).host)]);
        },
        onDone: {
          target: "checkingTemporary",
          actions: assign(({ event }) => {
            const introspected = readObject(event.output.body);
            const subject = introspected?.subject_token;
            return { introspected, subjectToken: typeof subject === "string" ? subject : "" };
          }),
        },
      },
    },
    checkingTemporary: {
      invoke: {
        src: "runDelegationChecks",
        input: ({ context, self }) => temporaryChecks(context, self.system),
        onDone: [{ guard: "isRefused", target: "refused", actions: "rememberRefusal" }, { target: "checking" }],
      },
    },
    checking: {
      invoke: {
        src: "runDelegationChecks",
        input: ({ context, self }) => delegationChecks(context, self.system),
        onDone: [
          { guard: "isRefused", target: "refused", actions: "rememberRefusal" },
          {
            guard: ({ context }) => decodeJwt(context.subjectToken) === undefined,
            target: "refused",
            actions: assign({ refusal: nothingToDelegate }),
          },
          { target: "signing" },
        ],
      },
    },
    signing: {
      invoke: {
        src: "signDelegation",
        input: ({ context, self }) => ({
          claims: decodeJwt(context.subjectToken)?.claims ?? {},
          actor: decodeAssertion(context.request.actorToken ?? ""),
          scope: context.request.scope ?? "",
          config: dvaConfig(self.system),
        }),
        onDone: {
          target: "delegated",
          actions: [
            assign(({ context, event, system }) => ({
              token: event.output,
              issued: [String(decodeJwt(event.output)?.claims.jti)],
              resources: launchResources(system, resourcesOf(context)),
            })),
            "answer",
          ],
        },
      },
    },
    delegated: { on: { revoked: "revoked" } },
    revoked: { on: { revoked: {} } },
    refused: { entry: "answerError" },
  },
});

function readObject(body: string | undefined): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body ?? "");
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
