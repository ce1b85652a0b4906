import { readCookieHeader } from "../../../protocol/cookies.ts";
import type { Incoming } from "../../../simulation/server.ts";
import { findSession } from "../../../simulation/sessions.ts";
import type { AuthorizationInput, LaunchFacts } from "../authorization.types.ts";
import type { BrowserMarkContext } from "../browser-mark.machine.ts";
import type { BrowserSessionContext } from "../browser-session.machine.ts";
import { dvaConfig, markCookieName } from "../config.ts";
import type { LaunchContext } from "../launch.machine.ts";
import { presentedCookie } from "./browser-cookie.ts";

/** What the cookies of a request tell the DVA about the browser; a browser without a session cookie gets a fresh one. */
export function browserFacts({
  request,
  ports,
  system,
}: Incoming): Pick<AuthorizationInput, "cookie" | "cookieIsNew" | "session" | "mark"> {
  const config = dvaConfig(system);
  const cookies = readCookieHeader(request);
  const presented = presentedCookie(cookies);
  const cookie = presented?.value ?? ports.random("session-cookie");
  if (presented === undefined) ports.mint({ kind: "cookie", value: cookie, issuer: config.origin });
  const oldest = ports.now() - config.lifetimes.session * 1000;
  const session = findSession<BrowserSessionContext>(
    system,
    "browser-session",
    (context) => context.cookie === cookie && context.digidAt >= oldest,
  );
  const markCookie = cookies[markCookieName];
  const mark = findSession<BrowserMarkContext>(
    system,
    "browser-mark",
    (context) => context.cookie === markCookie && ports.now() <= context.expires,
  );
  return {
    cookie,
    cookieIsNew: presented === undefined,
    session: session === undefined ? null : { sub: session.context.sub, digidAt: session.context.digidAt },
    mark: mark === undefined ? null : mark.context,
  };
}

/** What the DVA knows of a launch value, copied before it is consumed. */
export function launchFacts({ system }: Incoming, value: string | undefined): LaunchFacts | null {
  if (value === undefined) return null;
  const found = findSession<LaunchContext>(system, "launch", ({ token }) => token !== "" && token === value);
  if (found === undefined) return null;
  const { id: _id, token: _token, ...facts } = found.context;
  return { session: found.id, ...facts };
}
