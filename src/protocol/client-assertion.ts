import { decodeJwt, signJwt } from "./jwt.ts";
import type { SigningKey } from "./keys.ts";
import { type Params, required, single } from "./params.ts";
import { accepted, type Outcome, refuse } from "./refused.ts";

/** The `client_assertion_type` of a signed JWT. @see https://www.rfc-editor.org/rfc/rfc7523#section-2.2 */
export const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** The `typ` by which a client assertion cannot be taken for another JWT. @see draft-ietf-oauth-rfc7523bis §3 */
export const assertionTyp = "client-authentication+jwt";

/** What a client states of itself. */
export interface AssertionClaims {
  readonly clientId: string;
  /** The authorization server that it is meant for. */
  readonly audience: string;
  readonly jti: string;
  /** Milliseconds since the epoch on the virtual clock. */
  readonly now: number;
  readonly lifetimeSeconds?: number;
  /** Thumbprint of the DPoP key to which the client wants its token bound. */
  readonly confirmation?: string;
}

/** What an assertion says. Nothing of it is verified. Times are seconds since 1970. */
export interface ClientAssertion {
  /** The JWT itself. */
  readonly text: string;
  readonly issuer: string;
  /** The client_id. */
  readonly subject: string;
  readonly audience: readonly string[];
  readonly exp: number;
  readonly iat?: number;
  readonly jti?: string;
  /** The thumbprint in `cnf.jkt`. */
  readonly confirmation?: string;
}

/**
 * The JWT by which a client authenticates. `cnf` comes from the pages of options 2a and 2b; RFC 7523 does not know it.
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export function createClientAssertion(
  key: Pick<SigningKey, "alg" | "kid" | "privateKey">,
  { clientId, audience, jti, now, lifetimeSeconds = 60, confirmation }: AssertionClaims,
): Promise<string> {
  const iat = Math.floor(now / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: audience,
    iat,
    exp: iat + lifetimeSeconds,
    jti,
    ...(confirmation === undefined ? {} : { cnf: { jkt: confirmation } }),
  };
  return signJwt(key, claims, { typ: assertionTyp });
}

/**
 * The client assertion of a token request, by its form alone; signature, audience, time and jti are for the checks.
 * Refuses with `invalid_client`: no assertion, another type, no such JWT, or a `client_id` beside it that differs.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7521#section-4.2
 */
export function readAssertion(params: Params): Outcome<ClientAssertion> {
  const given = required(params, ["client_assertion_type", "client_assertion"]);
  if (!given.ok) return refuse("invalid_client", given.refused.description, "RFC 7523 §2.2");
  if (given.value.client_assertion_type !== assertionType)
    return refuse("invalid_client", "The client_assertion_type is not jwt-bearer.", "RFC 7523 §2.2");
  const assertion = decodeAssertion(given.value.client_assertion);
  if (assertion === undefined)
    return refuse("invalid_client", "The client assertion lacks a claim that it must have.", "RFC 7523 §3");
  const clientId = single(params, "client_id");
  if (clientId !== undefined && clientId !== assertion.subject)
    return refuse("invalid_client", "The client_id is not the subject of the client assertion.", "RFC 7521 §4.2");
  return accepted(assertion);
}

/**
 * Reads an assertion, which options 2a and 2b also hand on as `actor_token`; undefined where it is no JWT or lacks one
 * of `iss`, `sub`, `aud`, `exp`, or another claim has the wrong form.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export function decodeAssertion(text: string): ClientAssertion | undefined {
  const { iss, sub, aud, exp, iat, jti, cnf } = decodeJwt(text)?.claims ?? {};
  const audience = typeof aud === "string" ? [aud] : aud;
  if (typeof iss !== "string" || typeof sub !== "string" || !isTextList(audience) || !isTime(exp)) return undefined;
  if (iat !== undefined && !isTime(iat)) return undefined;
  if (jti !== undefined && typeof jti !== "string") return undefined;
  const confirmation = thumbprintIn(cnf);
  return {
    text,
    issuer: iss,
    subject: sub,
    audience,
    exp,
    ...(iat === undefined ? {} : { iat }),
    ...(jti === undefined ? {} : { jti }),
    ...(confirmation === undefined ? {} : { confirmation }),
  };
}

function thumbprintIn(cnf: unknown): string | undefined {
  if (typeof cnf !== "object" || cnf === null || !("jkt" in cnf)) return undefined;
  return typeof cnf.jkt === "string" ? cnf.jkt : undefined;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
