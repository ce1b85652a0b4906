import { assign, setup } from "xstate";
import { decodeJwt } from "../../protocol/jwt.ts";
import { tokenError } from "../../protocol/oauth-error.ts";
import { parResponse, requestUriPrefix } from "../../protocol/par.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { type CheckInput, runKeyedChecks } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import type { LaunchTarget } from "./authorization.types.ts";
import { clientOf, dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { presentedToken } from "./presented-token.ts";
import { ofTokenEndpoint } from "./token-refusal.ts";

export interface PushedRequestInput {
  readonly id: string;
  readonly exchange: number;
  readonly certificate: string | undefined;
  readonly client: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  readonly subjectToken: string;
  /** The module that the launch is for, by its `client_id`. */
  readonly target: LaunchTarget;
}

export interface PushedRequestContext extends PushedRequestInput {
  readonly requestUri: string;
  readonly used: boolean;
  readonly sub: string | null;
  /** Epoch ms. */
  readonly expires: number;
  readonly refusal: CheckRefusal | null;
}

/** Seconds that a request_uri lives. */
const lifetime = 90;

/**
 * A pushed authorization request that prepares a launch; the browser only carries its `request_uri`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9126 and KoppelMij IG, technical-walkthrough-pgo-launch-voorbereiden
 */
export const pushedRequestMachine = setup({
  types: {
    context: {} as PushedRequestContext,
    input: {} as PushedRequestInput,
    events: {} as { readonly type: "request.used" },
  },
  actors: { runKeyedChecks },
  actions: {
    store: assign(({ context, system }) => {
      const ports = portsOf(system);
      const requestUri = `${requestUriPrefix}${ports.random("request-uri")}`;
      const expires = ports.now() + lifetime * 1000;
      ports.mint({ kind: "request-uri", value: requestUri, issuer: dvaConfig(system).origin, expires });
      const sub = decodeJwt(context.subjectToken)?.claims.sub;
      return { requestUri, expires, sub: typeof sub === "string" ? sub : null };
    }),
    answer: ({ context, system }) =>
      portsOf(system).respond(context.exchange, parResponse(context.requestUri, lifetime), "par-response"),
    answerError: ({ context, system }) => {
      if (context.refusal !== null) {
        portsOf(system).respond(context.exchange, tokenError(ofTokenEndpoint(context.refusal)), "par-error");
      }
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, requestUri: "", used: false, sub: null, expires: 0, refusal: null }),
  initial: "checking",
  states: {
    checking: {
      invoke: {
        src: "runKeyedChecks",
        input: ({ context, self }) => pushChecks(context, self.system),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: "stored" },
        ],
      },
    },
    stored: { entry: ["store", "answer"], on: { "request.used": { target: "used", actions: assign({ used: true }) } } },
    used: { on: { "request.used": {} } },
    refused: { entry: "answerError" },
  },
});

function pushChecks(context: PushedRequestContext, system: PartySystem): CheckInput {
  const config = dvaConfig(system);
  const token = presentedToken(system, context.subjectToken);
  const row = [...dvaChecks.push];
  const facts = {
    certificate: context.certificate,
    whitelist: config.lists.whitelist,
    client: context.client,
    registeredRedirectUris: clientOf(config, context.client)?.redirectUris ?? [],
    redirectUri: context.redirectUri,
    tokenType: token.type,
    token: token.value,
    issuer: config.origin,
    audience: config.fhirBase,
    now: portsOf(system).now(),
    revoked: token.revoked,
  };
  return { row, facts };
}
