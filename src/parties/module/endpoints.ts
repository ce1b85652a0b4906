import { readCookieHeader } from "../../protocol/cookies.ts";
import { pageResponse } from "../../protocol/page.ts";
import { formOf, queryOf, single } from "../../protocol/params.ts";
import type { Endpoint, Incoming, Routed } from "../../simulation/server.ts";
import { findSession } from "../../simulation/sessions.ts";
import { codeBurnOnStateMismatch } from "./checks/code-burn-on-state-mismatch.ts";
import { moduleConfig, sessionCookieName } from "./config.ts";
import { infoPage, moduleErrorPage } from "./module-pages.ts";
import type { SessionContext, SessionInput } from "./session.setup.ts";
import type { StrayCodeInput } from "./stray-code.machine.ts";

/** The launch address takes GET (302) and POST (self-submitting form). @see SMART App Launch 2.2 */
export const moduleEndpoints: readonly Endpoint[] = [
  { method: "GET", path: "/launch", type: "launch-request", route: routeLaunch },
  { method: "POST", path: "/launch", type: "launch-request", route: routeLaunch },
  { method: "GET", path: "/info", type: "module-info-request", route: routeInfo },
  { method: "GET", path: "/start", type: "module-start-request", route: routeStart },
  { method: "GET", path: "/callback", type: "module-callback", route: routeCallback },
  {
    method: "POST",
    path: "/answer",
    type: "questionnaire-answer",
    route: (incoming) => routeAnswer(incoming, "answer.given"),
  },
  {
    method: "POST",
    path: "/cancel",
    type: "questionnaire-answer",
    route: (incoming) => routeAnswer(incoming, "answer.cancelled"),
  },
  { method: "POST", path: "/back", type: "module-back", route: (incoming) => routeAnswer(incoming, "return.wanted") },
];

function errorPage(system: Incoming["system"], error: string): Routed {
  return { answer: pageResponse(moduleErrorPage(moduleConfig(system), error, ""), 400), type: "module-error-page" };
}

function routeLaunch({ request, exchange, system, ports }: Incoming): Routed {
  const params = request.method === "POST" ? formOf(request) : queryOf(request);
  const iss = params.ok ? single(params.value, "iss") : undefined;
  if (!params.ok || iss === undefined) return errorPage(system, "invalid_request");
  const cookie = ports.random("session-cookie");
  ports.mint({ kind: "cookie", value: cookie, issuer: moduleConfig(system).origin });
  const input: Omit<SessionInput, "id"> = { exchange, iss, launch: single(params.value, "launch"), cookie };
  return { spawn: "session", input };
}

/** Module types L and TL: a page without data; nothing comes with the link and nothing is remembered. */
function routeInfo({ system }: Incoming): Routed {
  return { answer: pageResponse(infoPage(moduleConfig(system))), type: "module-info-page" };
}

/** Module type S: the module starts by itself, at the provider that it works for. @see SMART App Launch 2.2, standalone */
function routeStart({ exchange, system, ports }: Incoming): Routed {
  const { lists, origin } = moduleConfig(system);
  const [entry] = lists.issuers;
  if (entry === undefined) return errorPage(system, "unknown_issuer");
  const cookie = ports.random("session-cookie");
  ports.mint({ kind: "cookie", value: cookie, issuer: origin });
  const input: Omit<SessionInput, "id"> = { exchange, iss: entry.iss, launch: undefined, cookie };
  return { spawn: "session", input };
}

/** The newest session that this browser's cookie belongs to, under its present id or one from before the callback. */
function sessionOf(incoming: Incoming): { readonly id: string; readonly cookie: string } | undefined {
  const cookie = readCookieHeader(incoming.request)[sessionCookieName];
  const session =
    cookie === undefined
      ? undefined
      : findSession<SessionContext>(
          incoming.system,
          "session",
          (context) => context.cookie === cookie || context.oldCookies.includes(cookie),
        );
  return session === undefined || cookie === undefined ? undefined : { id: session.id, cookie };
}

function routeCallback(incoming: Incoming): Routed {
  const params = queryOf(incoming.request);
  const session = sessionOf(incoming);
  if (!params.ok) return errorPage(incoming.system, params.refused.error);
  if (session === undefined) return routeStrayCode(incoming, single(params.value, "code"), single(params.value, "iss"));
  const event = {
    type: "callback.received",
    exchange: incoming.exchange,
    cookie: session.cookie,
    code: single(params.value, "code"),
    state: single(params.value, "state"),
    iss: single(params.value, "iss"),
    error: single(params.value, "error"),
  };
  return { to: session.id, event };
}

/** Nobody here waits for this code: an error page, and where that hardening is on the code is voided first. */
function routeStrayCode(
  { system, ports, exchange }: Incoming,
  code: string | undefined,
  issuer: string | undefined,
): Routed {
  const entry = moduleConfig(system).lists.issuers.find((each) => each.issuer === issuer);
  if (code === undefined || entry === undefined || !ports.isOn(codeBurnOnStateMismatch)) {
    return errorPage(system, "session_unknown");
  }
  const input: Omit<StrayCodeInput, "id"> = { exchange, code, iss: entry.iss };
  return { spawn: "stray-code", input };
}

function routeAnswer(incoming: Incoming, type: string): Routed {
  const params = formOf(incoming.request);
  const session = sessionOf(incoming);
  if (!params.ok) return errorPage(incoming.system, params.refused.error);
  if (session === undefined) return errorPage(incoming.system, "session_unknown");
  const answers = single(params.value, "answers") ?? "";
  return { to: session.id, event: { type, exchange: incoming.exchange, cookie: session.cookie, answers } as never };
}
