import { clientCert } from "../../protocol/client-auth.ts";
import { type Header, type HttpRequest, postForm, redirect, withQuery } from "../../protocol/http.ts";
import { correlationHeader, requestIdHeader } from "../../protocol/medmij-ids.ts";
import { errorRedirect } from "../../protocol/oauth-error.ts";
import type { Page } from "../../protocol/page.ts";
import { setCookie } from "../../protocol/set-cookie.ts";
import { type PartySystem, type Ports, portsOf } from "../../simulation/ports.ts";
import type { AuthorizationContext } from "./authorization.types.ts";
import { cookieHostPrefix } from "./checks/cookie-host-prefix.ts";
import { dvaConfig, markCookieName, type PatientRecord, sessionCookieName } from "./config.ts";
import { dvaErrorPage, dvaPage, type PageFacts } from "./dva-pages.ts";

/** What the pages of this authorization need. */
export function pageFacts(context: AuthorizationContext, system: PartySystem): PageFacts {
  return { id: context.id, clientName: context.clientName, config: dvaConfig(system) };
}

/** Answers the open request with a page; the first answer to a new browser sets the session cookie. */
export function showPage(
  { context, system }: { readonly context: AuthorizationContext; readonly system: PartySystem },
  page: Page,
  type: Parameters<Ports["respond"]>[2],
  status = 200,
): void {
  const ports = portsOf(system);
  ports.respond(context.exchange, dvaPage(ports, page, status, cookiesToSet(system, context)), type);
}

/** The error page for faults that may not be redirected. */
export function showErrorPage(args: { readonly context: AuthorizationContext; readonly system: PartySystem }): void {
  const { error = "invalid_request", check = "" } = args.context.refusal ?? {};
  portsOf(args.system).log("authorization_request_error", args.context.correlationId);
  portsOf(args.system).log("show_authorization_request_error_page", args.context.correlationId);
  showPage(args, dvaErrorPage(error, check, args.context.id), "dva-error-page", 400);
}

/** Reports the refusal to the client by redirect. @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1 */
export function redirectError({
  context,
  system,
}: {
  readonly context: AuthorizationContext;
  readonly system: PartySystem;
}): void {
  const ports = portsOf(system);
  const { error = "access_denied", description } = context.refusal ?? {};
  const config = dvaConfig(system);
  const fromModule = context.kind === "module";
  // A PGO learns that there is no progress and nothing of the cause (autoriseren 1, 2).
  const answer = errorRedirect(context.redirectUri, {
    error,
    ...(fromModule && description !== undefined ? { description } : {}),
    ...(context.state === undefined ? {} : { state: context.state }),
    ...(fromModule ? { iss: config.origin } : {}),
  });
  ports.log("send_authorization_request_error", context.correlationId);
  ports.respond(context.exchange, answer, "authorization-error-redirect");
}

/** Sends the browser to DigiD. The request is SAML in reality; here it is a plain query (simulator's choice). */
export function redirectToDigid({
  context,
  system,
}: {
  readonly context: AuthorizationContext;
  readonly system: PartySystem;
}): void {
  const ports = portsOf(system);
  const config = dvaConfig(system);
  const purpose = {
    collect: "digid-collect",
    "step-up": "digid-step-up",
    prepare: "digid-prepare",
    "dva-launch": "digid-prepare",
    module: "digid-launch",
  }[context.kind];
  const location = withQuery(`${config.digid}/login`, {
    service: config.origin,
    acs: `${config.origin}/digid/callback`,
    RelayState: context.id,
    purpose,
  });
  ports.log("send_authentication_request", context.correlationId);
  ports.respond(context.exchange, redirect(location, cookiesToSet(system, context)), "digid-redirect");
}

/** The session cookie with the first answer to a new browser, and the mark where this answer sets one. */
export function cookiesToSet(system: PartySystem, context: AuthorizationContext): readonly Header[] {
  const ports = portsOf(system);
  const isFirstAnswer = context.cookieIsNew && context.cookieName === null;
  return [
    ...(isFirstAnswer ? [setCookie(sessionCookieName(ports.isOn(cookieHostPrefix)), context.cookie)] : []),
    ...(context.newMark === null ? [] : [markCookie(context.newMark, dvaConfig(system).lifetimes.mark)]),
  ];
}

/** The cookie that marks a browser for so many seconds. */
export function markCookie(value: string, seconds: number): Header {
  return setCookie(markCookieName, value, { maxAge: seconds });
}

/** The back-channel request that turns DigiD's artefact into an identity. */
export function resolveArtifact(system: PartySystem, artifact: string, correlationId: string | undefined): HttpRequest {
  const ports = portsOf(system);
  const config = dvaConfig(system);
  ports.log("send_artifact_resolution_request", correlationId);
  return postForm(`${config.digid}/artifact`, { artifact, service: config.origin }, [
    clientCert(new URL(config.origin).host),
    requestIdHeader(ports.uuid("request-id")),
    ...(correlationId === undefined ? [] : [correlationHeader(correlationId)]),
  ]);
}

/** The Person behind a subject. */
export function patientOf(system: PartySystem, sub: string | null): PatientRecord | undefined {
  return dvaConfig(system).patients.find((patient) => patient.sub === sub);
}
