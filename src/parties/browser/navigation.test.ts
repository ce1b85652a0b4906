import { expect, test } from "vitest";
import type { Cookie } from "../../protocol/cookies.ts";
import { headerOf } from "../../protocol/http.ts";
import { setCookie } from "../../protocol/set-cookie.ts";
import { build, type Jars, type Navigation, redirected, type Surface, store } from "./navigation.ts";

const now = Date.UTC(2026, 5, 1, 7);
const tab: Surface = { kind: "tab", tab: 1 };
const app = ["https://pgo.example"];
const empty: Jars = { jar: [], appJar: [] };

/** The jars after each of these addresses has set its session cookie. */
function jarsAfter(urls: readonly string[], appOrigins: readonly string[], surface: Surface = tab): Jars {
  return urls.reduce((jars, url) => {
    const cookie = setCookie("__Host-session", new URL(url).hostname);
    return store(jars, url, { status: 200, headers: [cookie] }, surface, appOrigins, now);
  }, empty);
}

/** What a load tells: the headers that depend on where it comes from and where it appears. */
function told(navigation: Navigation, jars: Jars, appOrigins: readonly string[], surface: Surface = tab) {
  const { request } = build(navigation, jars, surface, appOrigins, now);
  return {
    cookie: headerOf(request, "Cookie"),
    origin: headerOf(request, "Origin"),
    referer: headerOf(request, "Referer"),
    site: headerOf(request, "Sec-Fetch-Site"),
    agent: headerOf(request, "User-Agent"),
  };
}

/** A load from this page that is redirected along these addresses. */
function along(initiator: string | null, ...[first = "", ...rest]: readonly string[]): Navigation {
  return rest.reduce<Navigation>((navigation, url) => redirected(navigation, navigation.url, url), {
    method: "GET",
    url: first,
    initiator,
  });
}

const hosts = (cookies: readonly Cookie[]) => cookies.map(({ domain }) => domain);

test("the app keeps the PGO's cookies in a jar of its own, the system browser all others", () => {
  const jars = jarsAfter(["https://pgo.example/login", "https://dva.example/authorize"], app);
  expect({ jar: hosts(jars.jar), appJar: hosts(jars.appJar) }).toEqual({
    jar: ["dva.example"],
    appJar: ["pgo.example"],
  });
});

test("a PGO on the web shares one jar with all others", () => {
  const jars = jarsAfter(["https://pgo.example/login", "https://dva.example/authorize"], []);
  expect({ jar: hosts(jars.jar), appJar: hosts(jars.appJar) }).toEqual({
    jar: ["pgo.example", "dva.example"],
    appJar: [],
  });
});

test("the app sends its own cookie; the system browser has no session at the PGO", () => {
  const jars = jarsAfter(["https://pgo.example/login"], app);
  const opened = along(null, "https://pgo.example/");
  expect(told(opened, jars, app).cookie).toBe("__Host-session=pgo.example");
  expect(told(opened, jars, []).cookie).toBeUndefined();
});

test("a link that opens the app says nothing about the page it was on", () => {
  const jars = jarsAfter(["https://pgo.example/login", "https://dva.example/authorize"], app);
  const answer = along("https://dva.example/authorize", "https://dva.example/consent", "https://pgo.example/callback");
  expect(told(answer, jars, app)).toEqual({
    cookie: "__Host-session=pgo.example",
    origin: undefined,
    referer: undefined,
    site: "none",
    agent: "PGO app",
  });
  const webJars = jarsAfter(["https://pgo.example/login", "https://dva.example/authorize"], []);
  expect(told(answer, webJars, [])).toEqual({
    cookie: "__Host-session=pgo.example",
    origin: undefined,
    referer: "https://dva.example/",
    site: "cross-site",
    agent: undefined,
  });
});

test("the app that opens the browser is forgotten, also where that leads back to the app", () => {
  const jars = jarsAfter(["https://pgo.example/login", "https://dva.example/authorize"], app);
  const toDva = along("https://pgo.example/tasks", "https://pgo.example/start", "https://dva.example/authorize");
  expect(told(toDva, jars, app)).toEqual({
    cookie: "__Host-session=dva.example",
    origin: undefined,
    referer: undefined,
    site: "none",
    agent: undefined,
  });
  const back = redirected(toDva, toDva.url, "https://pgo.example/callback_launch");
  expect(told(back, jars, app)).toEqual({
    cookie: "__Host-session=pgo.example",
    origin: undefined,
    referer: undefined,
    site: "none",
    agent: "PGO app",
  });
});

test("within the app a page is the start of the next, as on the web", () => {
  const jars = jarsAfter(["https://pgo.example/login"], app);
  const post: Navigation = {
    method: "POST",
    url: "https://pgo.example/start",
    body: "task=456",
    initiator: "https://pgo.example/tasks",
  };
  expect(told(post, jars, app)).toEqual({
    cookie: "__Host-session=pgo.example",
    origin: "https://pgo.example",
    referer: "https://pgo.example/tasks",
    site: "same-origin",
    agent: "PGO app",
  });
});

test("a detour over another site counts for Sec-Fetch-Site and Referer, not for the cookies", () => {
  const jars = jarsAfter(["https://pgo.example/login"], []);
  const detour = along(
    "https://pgo.example/tasks",
    "https://pgo.example/start",
    "https://dva.example/authorize",
    "https://pgo.example/callback_launch",
  );
  const cookie = "__Host-session=pgo.example";
  const expected = { cookie, origin: undefined, referer: "https://pgo.example/", site: "cross-site", agent: undefined };
  expect(told(detour, jars, [])).toEqual(expected);
  // In a frame a Lax cookie goes along only where the load starts on its own site.
  expect(told(detour, jars, [], { kind: "frame", top: "https://pgo.example/tasks" })).toEqual(expected);
  const started = along("https://module.example/answer", "https://pgo.example/return");
  expect(told(started, jars, [], { kind: "frame", top: "https://pgo.example/tasks" }).cookie).toBeUndefined();
});

test("a frame of another site sends nothing and keeps nothing", () => {
  const frame: Surface = { kind: "frame", top: "https://pgo.example/tasks" };
  expect(jarsAfter(["https://dva.example/authorize"], [], frame)).toEqual(empty);
  const jars = jarsAfter(["https://dva.example/authorize"], []);
  const framed = along("https://pgo.example/tasks", "https://dva.example/authorize");
  expect(build(framed, jars, frame, [], now).lastCookies).toEqual({
    url: "https://dva.example/authorize",
    sent: [],
    withheld: [{ name: "__Host-session", domain: "dva.example", reason: "third-party" }],
  });
});

test("the Referer of an address without a path ends in a slash", () => {
  const post: Navigation = { method: "POST", url: "https://pgo.example/login", initiator: "https://pgo.example" };
  expect(told(post, empty, []).referer).toBe("https://pgo.example/");
});
