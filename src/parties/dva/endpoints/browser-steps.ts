import { readCookieHeader } from "../../../protocol/cookies.ts";
import { formOf, type Params, queryOf, single } from "../../../protocol/params.ts";
import type { Outcome } from "../../../protocol/refused.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { findSession } from "../../../simulation/sessions.ts";
import type { AuthorizationContext } from "../authorization.types.ts";
import { dvaErrorPage, dvaPage } from "../dva-pages.ts";
import { presentedCookie } from "./browser-cookie.ts";

/** The steps that a browser takes within an authorization: they belong to the browser that started it, by its cookie. */
export const browserStepEndpoints: readonly Endpoint[] = [
  { method: "POST", path: "/landing", type: "landing-answer", route: step("landing.answered", formOf, "tx") },
  { method: "POST", path: "/consent", type: "consent-answer", route: step("consent.answered", formOf, "tx") },
  { method: "POST", path: "/termination", type: "termination-answer", route: step("consent.answered", formOf, "tx") },
  { method: "POST", path: "/continue", type: "refusal-continue", route: step("refusal.continued", formOf, "tx") },
  {
    method: "GET",
    path: "/digid/callback",
    type: "digid-return",
    route: step("digid.returned", queryOf, "RelayState"),
  },
];

function step(type: string, read: (request: Incoming["request"]) => Outcome<Params>, idName: string) {
  return (incoming: Incoming): Routed => {
    const params = read(incoming.request);
    const cookie = presentedCookie(readCookieHeader(incoming.request));
    if (!params.ok || cookie === undefined) return unknown(incoming);
    const id = single(params.value, idName);
    const session = findSession<AuthorizationContext>(
      incoming.system,
      "authorization",
      (context) => context.id === id && context.cookie === cookie.value,
    );
    if (session === undefined) return unknown(incoming);
    const event = {
      type,
      exchange: incoming.exchange,
      cookieName: cookie.name,
      choice: single(params.value, "choice") ?? "",
      artifact: single(params.value, "SAMLart"),
    };
    return { to: session.id, event };
  };
}

function unknown({ ports }: Incoming): Routed {
  return { answer: dvaPage(ports, dvaErrorPage("session_unknown", "", ""), 400), type: "dva-error-page" };
}
