import fc from "fast-check";
import type { OpenWorld } from "./library.ts";
import { readPage } from "./protocol/page.ts";
import type { Recording } from "./simulation/recording.ts";
import { runVariation } from "./story.fixture.ts";

/** A request as an honest client once sent it; with the seed of a world its secrets are those of that world. */
export interface Template {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly form: readonly Pair[] | null;
  readonly body: string | undefined;
  readonly headers: readonly Pair[];
}

type Pair = readonly [name: string, value: string];

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Pair[];
  readonly body: string | undefined;
}

const formType = "application/x-www-form-urlencoded";

/** Requests to one origin, from runs that together use every endpoint. */
export async function templatesOf(origin: string, seed = "demo"): Promise<readonly Template[]> {
  const recordings = await Promise.all([
    runVariation({ seed }),
    runVariation({
      seed,
      settings: {
        "step-up": "yes",
        "id-token": "yes",
        "module-refresh": "yes",
        "launch-method": "post",
        "time-in-module": "20m",
      },
    }),
    runVariation({ seed, settings: { "long-term-consent": "yes", elapsed: "20m", "task-update": "fhirpath-patch" } }),
    runVariation({ seed, settings: { "time-in-module": "4h" } }),
    runVariation({
      seed,
      decisions: [
        { id: "questionnaire", choice: "cancel" },
        { id: "after-return", choice: "tasks" },
      ],
    }),
    runVariation({ seed, scenario: "authorise-long-term", settings: { "refresh-token": "rotated" } }),
    runVariation({ seed, scenario: "collect" }),
    runVariation({ seed, scenario: "collect-tasks", settings: { elapsed: "20m" } }),
    runVariation({ seed, scenario: "subscribe", decisions: [{ id: "after-subscribe", choice: "shorten" }] }),
    runVariation({ seed, scenario: "end-subscription" }),
    runVariation({ seed, scenario: "withdraw-consent" }),
    runVariation({ seed, decisions: [{ id: "landing", choice: "stop" }] }),
    runVariation({ seed, decisions: [{ id: "digid-collect", choice: "cancel" }] }),
  ]);
  return templatesIn(recordings, origin);
}

/** The requests to one origin in these recordings. */
export function templatesIn(recordings: readonly Recording[], origin: string): readonly Template[] {
  return recordings.flatMap(({ messages }) => messages.flatMap((message) => templateOf(message, origin) ?? []));
}

function templateOf(
  { method, url, headers = {}, body }: Recording["messages"][number],
  origin: string,
): Template | undefined {
  if (method === undefined || url === undefined || new URL(url).origin !== origin) return undefined;
  const { pathname, searchParams } = new URL(url);
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const));
  const isForm = String(headers["content-type"]).startsWith(formType);
  const form = isForm ? [...new URLSearchParams(body)] : null;
  return { method, path: pathname, query: [...searchParams], form, body, headers: pairs };
}

/** Text that no page or error may show unless it was sent in; generated values hold none of it. */
const telltale = /undefined|\[object |NaN|\n\s+at /;

/** Printable Latin-1, which is what a header can carry. */
const headerValue = fc.string({ unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)) });

const odd = fc.constantFrom(
  "",
  "0",
  "null",
  "true",
  "../..",
  "%00",
  "javascript:alert(1)",
  "https://evil.example/",
  "<b>",
  '"\\',
  "é漢🔑",
  "Task/",
  "__proto__",
  "constructor",
  "a b",
  "x".repeat(3_000),
);

const anyValue = (pool: readonly string[]) =>
  fc.oneof(fc.constantFrom(...pool), odd, fc.string({ unit: "grapheme" })).filter((value) => !telltale.test(value));

/** A template with some of its parts dropped, doubled, changed or added. */
export function requestFrom(
  origin: string,
  templates: readonly Template[],
  pool: readonly string[],
): fc.Arbitrary<Sent> {
  const names = [...new Set(templates.flatMap(({ query, form }) => [...query, ...(form ?? [])].map(([name]) => name)))];
  const change = fc.record({
    part: fc.constantFrom("query" as const, "form" as const, "header" as const),
    act: fc.constantFrom("drop" as const, "double" as const, "change" as const, "add" as const),
    at: fc.nat(),
    name: fc.oneof(fc.constantFrom(...names, "unheard-of"), fc.constantFrom("__proto__", "constructor", "")),
    value: anyValue(pool),
    header: fc.constantFrom(
      "content-type",
      "cookie",
      "authorization",
      "client-cert",
      "if-match",
      "sec-fetch-dest",
      "accept",
    ),
    headerValue: fc.oneof(
      headerValue,
      fc.constantFrom(...pool.filter((value) => /^[\x21-\x7e]+$/.test(value)).map((value) => `Bearer ${value}`)),
      fc.constantFrom(
        "application/json",
        `${formType}; charset=utf-8`,
        "multipart/form-data",
        "Basic Og==",
        "Basic !!",
        ":AA==:",
        'W/"1"',
        "iframe",
      ),
    ),
  });
  return fc
    .record({
      template: fc.constantFrom(...templates),
      changes: fc.array(change, { maxLength: 4 }),
      raw: fc.option(anyValue(pool), { freq: 8 }),
    })
    .map(({ template, changes, raw }) => {
      let { query, form, headers } = template;
      for (const { part, act, at, name, value, header, headerValue: held } of changes) {
        if (part === "query") query = changed(query, act, at, [name, value]);
        else if (part === "form") form = form && changed(form, act, at, [name, value]);
        else headers = changed(headers, act, at, [header, held]);
      }
      const url = new URL(template.path, origin);
      url.search = new URLSearchParams(query.map((pair) => [...pair])).toString();
      const content = form === null ? template.body : new URLSearchParams(form.map((pair) => [...pair])).toString();
      const body = template.method === "GET" ? undefined : (raw ?? content);
      return { method: template.method, url: url.href, headers, body };
    });
}

function changed(
  pairs: readonly Pair[],
  act: "drop" | "double" | "change" | "add",
  at: number,
  added: Pair,
): readonly Pair[] {
  if (act === "add" || pairs.length === 0) return [...pairs, added];
  const index = at % pairs.length;
  const found = pairs[index] ?? added;
  const instead: Readonly<Record<typeof act, readonly Pair[]>> = {
    drop: [],
    double: [found, [found[0], added[1]]],
    change: [[found[0], added[1]]],
  };
  return [...pairs.slice(0, index), ...instead[act], ...pairs.slice(index + 1)];
}

export interface Got {
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  readonly challenge: string | null;
  readonly body: string;
}

/** Sends it, with header values cut to what a header can hold. */
export async function send(world: OpenWorld, { method, url, headers, body }: Sent): Promise<Got> {
  const kept = headers.map(([name, value]): [string, string] => [name, value.replace(/[^\x20-\x7e]/g, "?")]);
  const request = new Request(url, { method, headers: kept, ...(body === undefined ? {} : { body }) });
  const response = await world.fetch(request);
  return gotFrom(response.status, [...response.headers], await response.text());
}

/** A response as plain data, for `faultsOf`. */
export function gotFrom(status: number, headers: readonly Pair[], body = ""): Got {
  const value = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
  const type = value("content-type") ?? "";
  return { status, type, location: value("location"), challenge: value("www-authenticate"), body };
}

const statuses = [200, 302, 400, 401, 403, 404, 409, 412, 415, 422];

/** RFC 6749 §5.2: what `error` and `error_description` may hold. */
const errorText = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** What is wrong with an answer, whatever was asked; nothing when it is an answer that an RFC or a page knows. */
export function faultsOf({ status, type, location, challenge, body }: Got): readonly string[] {
  const faults: string[] = [];
  if (!statuses.includes(status)) faults.push(`status ${status}`);
  if (telltale.test(body) || telltale.test(location ?? "") || telltale.test(challenge ?? ""))
    faults.push("shows an absent value");
  if (status === 302) {
    if (location === null || !URL.canParse(location) || new URL(location).protocol !== "https:")
      faults.push("a redirect to nowhere");
    return faults;
  }
  if (type.startsWith("text/html")) return readPage(body) === undefined ? [...faults, "a page that is none"] : faults;
  if (!/json/.test(type)) return [...faults, `type '${type}'`];
  const value = parsed(body);
  if (value === undefined) return [...faults, "JSON that is none"];
  if (status === 401 && challenge === null) faults.push("401 without a challenge");
  if (status >= 400 && value["resourceType"] !== "OperationOutcome") faults.push(...faultsOfError(value));
  return faults;
}

function faultsOfError(value: Readonly<Record<string, unknown>>): readonly string[] {
  const { error, error_description: description = "", ...rest } = value;
  const isText = (each: unknown) => typeof each === "string" && errorText.test(each);
  if (!isText(error) || error === "" || !isText(description)) return [`error ${JSON.stringify(value)}`];
  return Object.keys(rest).filter((key) => key !== "error_uri");
}

export function parsed(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Secrets that are alive in a world, and names that mean something in it. */
export async function poolOf(world: OpenWorld): Promise<readonly string[]> {
  const { tokens } = await world.recording();
  const names = [
    "pgo.example",
    "ademmodule-web",
    "slaapmodule-web",
    "https://dva.example/fhir",
    "Task/456",
    "Task/666",
    "456",
    "666",
  ];
  const ids = [
    "authorization-1",
    "authorization-2",
    "login-1",
    "session-1",
    "noor",
    "mallory",
    "longpraktijk",
    "longpraktijkdetestwijk",
  ];
  const choices = [
    "consent",
    "refuse",
    "continue",
    "stop",
    "person",
    "cancel",
    "launch",
    "code",
    "S256",
    "patient/*.read",
  ];
  return [...tokens.map(({ value }) => value), ...names, ...ids, ...choices];
}
