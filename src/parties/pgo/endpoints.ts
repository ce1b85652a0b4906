import { readCookieHeader } from "../../protocol/cookies.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import { formOf, type Params, queryOf, single } from "../../protocol/params.ts";
import type { Endpoint, Incoming, Routed } from "../../simulation/server.ts";
import { findSession } from "../../simulation/sessions.ts";
import { isAlive, pgoConfig, sessionCookieName } from "./config.ts";
import { errandPaths } from "./errand-endpoints.ts";
import type { SessionContext, SessionEvent, SessionInput } from "./session.setup.ts";

type ToEvent = (params: Params, exchange: number) => Omit<SessionEvent, "exchange"> & { readonly exchange: number };

const callback =
  (type: "callback.received" | "step-up.returned"): ToEvent =>
  (params, exchange) => ({
    type,
    exchange,
    code: single(params, "code"),
    state: single(params, "state"),
    error: single(params, "error"),
  });

/** What the browser asks of the PGO, and the event that it is for the session of that browser. */
export const pgoEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/", "pgo-home-request", (_, exchange) => ({ type: "page.requested", exchange })),
  endpoint("POST", "/login", "pgo-login", (params, exchange) => ({
    type: "login.answered",
    exchange,
    account: single(params, "cancel") === undefined ? single(params, "account") : undefined,
  })),
  endpoint("POST", "/collect", "pgo-collect-choice", (params, exchange) => ({
    type: "provider.chosen",
    exchange,
    provider: single(params, "provider") ?? "",
  })),
  endpoint("GET", "/callback", "authorization-response", callback("callback.received")),
  endpoint("GET", "/callback_stepup", "step-up-response", callback("step-up.returned")),
  endpoint("GET", "/callback_launch", "prepare-response", callback("step-up.returned")),
  endpoint("POST", "/start", "pgo-start-choice", (params, exchange) => ({
    type: "task.chosen",
    exchange,
    task: single(params, "task") ?? "",
  })),
  endpoint("POST", "/open-module", "pgo-open-choice", (params, exchange) => ({
    type: "module.chosen",
    exchange,
    module: single(params, "module") ?? "",
  })),
  endpoint("GET", "/return", "return-request", (params, exchange) => ({
    type: "returned",
    exchange,
    task: single(params, "task_id") ?? "",
    error: single(params, "error") ?? "",
  })),
  endpoint("GET", "/callback_consents", "consents-response", callback("callback.received")),
  ...errandPaths.map(({ path, type, kind }) =>
    endpoint("POST", path, type, (params, exchange) => ({
      type: "errand.chosen",
      exchange,
      kind,
      provider: single(params, "provider") ?? "",
      service: single(params, "service") ?? null,
    })),
  ),
  endpoint("POST", "/collect-again", "pgo-collect-again", (_, exchange) => ({ type: "collect.again", exchange })),
  endpoint("POST", "/tasks", "pgo-tasks-choice", (_, exchange) => ({ type: "tasks.wanted", exchange })),
];

function endpoint(method: "GET" | "POST", path: string, type: MessageType, toEvent: ToEvent): Endpoint {
  return { method, path, type, route: (incoming) => route(incoming, toEvent) };
}

/** Finds the session by its cookie. A session that was idle for too long only learns that; a browser without one gets one. */
function route(incoming: Incoming, toEvent: ToEvent): Routed {
  const { request, exchange, system, ports } = incoming;
  const read = request.method === "POST" ? formOf(request) : queryOf(request);
  const event = toEvent(read.ok ? read.value : {}, exchange);
  const cookie = readCookieHeader(request)[sessionCookieName];
  const session = findSession<SessionContext>(system, "session", (context) => context.cookie === cookie);
  const pendingReturn =
    event.type === "returned" && read.ok
      ? { task: single(read.value, "task_id") ?? "", error: single(read.value, "error") ?? "" }
      : null;
  if (session === undefined) {
    const fresh = ports.random("session-cookie");
    ports.mint({ kind: "cookie", value: fresh, issuer: pgoConfig(system).origin });
    const input: Omit<SessionInput, "id"> = { exchange, cookie: fresh, pendingReturn };
    return { spawn: "session", input };
  }
  const isLoggedIn = session.value.startsWith("loggedIn");
  if (!isLoggedIn || isAlive(system, session.context.lastSeen)) return { to: session.id, event };
  return { to: session.id, event: { type: "session.expired", exchange, pendingReturn } as SessionEvent };
}
