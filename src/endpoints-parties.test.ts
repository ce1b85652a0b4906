import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf, gotFrom, requestFrom, templatesOf } from "./endpoints.fixture.ts";
import { catalogue, checkStory } from "./library.ts";
import { moduleEndpoints } from "./parties/module/endpoints.ts";
import { pgoEndpoints } from "./parties/pgo/endpoints.ts";
import { notificationEndpoint } from "./parties/pgo/notification-endpoint.ts";
import type { HttpRequest } from "./protocol/http.ts";
import { worldOf } from "./scenarios/run-story.ts";
import { scenarioOf } from "./scenarios/scenarios.ts";
import { worldPersons } from "./scenarios/world/persons.ts";
import { type Move, wander } from "./wanderer.fixture.ts";

/** A world in which the whole run has just happened, with the same secrets as the templates. */
async function livedWorld() {
  const checked = checkStory({ scenario: "launch-3a" });
  if (!checked.ok) throw new Error(checked.problem.message);
  const world = worldOf(checked.story);
  world.tell("person", { type: "start", url: scenarioOf("launch-3a").firstUrl } as never);
  await world.run();
  return world;
}

const pool = [
  "noor",
  "mallory",
  "456",
  "666",
  "longpraktijk",
  "login-1",
  "login-2",
  "session-1",
  "authorization-1",
  "https://dva.example/fhir",
  "https://evil.example",
  "https://dva.example",
];
const own = /^https:\/\/(?:pgo|dva|module|digid)\.example\//;

/** Endpoints of other options and of module types, used in `endpoints-options.test.ts`. */
const notIn3a = ["GET /callback_launch", "GET /info", "GET /start", "POST /open-module"];

describe.each([
  [
    "pgo",
    "https://pgo.example",
    [...pgoEndpoints, notificationEndpoint].map(({ method, path }) => `${method} ${path}`),
  ],
  ["module", "https://module.example", moduleEndpoints.map(({ method, path }) => `${method} ${path}`)],
  ["digid", "https://digid.example", ["GET /login", "POST /login", "POST /artifact"]],
])("%s", (_, origin, endpoints) => {
  test("has its endpoints used by honest runs", async () => {
    const templates = await templatesOf(origin);
    expect([...new Set(templates.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(
      endpoints.filter((each) => !notIn3a.includes(each)).sort(),
    );
  });

  test("answers anything at each of them, and redirects to nobody unknown", async () => {
    const templates = await templatesOf(origin);
    let world = await livedWorld();
    let requests = 0;
    await fc.assert(
      fc.asyncProperty(requestFrom(origin, templates, pool), async ({ method, url, headers, body }) => {
        // Before the world has seen more messages than any run may have, a fresh one takes over.
        requests += 1;
        if (requests % 200 === 0) world = await livedWorld();
        const request: HttpRequest = { method, url, headers, ...(body === undefined ? {} : { body }) };
        const { status, headers: answered, body: text } = await world.fetch(request);
        const got = gotFrom(status, answered, text);
        const isForeign = got.location !== null && !own.test(got.location);
        expect([request, faultsOf(got), isForeign, got]).toEqual([request, [], false, got]);
      }),
      { numRuns: 700, seed: 20_260_605 },
    );
  });
});

describe("a browser that wanders", () => {
  const pick = fc.nat({ max: 50 });
  const move: fc.Arbitrary<Move> = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        kind: fc.constant("choose" as const),
        pick: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 5 }) }),
        account: fc.constantFrom("noor", "noor", "noor", "mallory", "nobody"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("tamper" as const),
        pick,
        field: pick,
        value: fc.constantFrom("", "x", "666", "session-1", "authorization-1", "login-1", "refuse"),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("again" as const), pick }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("open" as const), pick }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("wait" as const), minutes: fc.constantFrom(6, 20, 40, 300, 300_000) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("forget" as const) }) },
  );
  const settings = fc.record({
    "long-term-consent": fc.constantFrom("no", "yes"),
    "launch-method": fc.constantFrom("get", "post"),
    "id-token": fc.constantFrom("no", "yes"),
    "step-up": fc.constantFrom("no", "yes"),
    "re-identification": fc.constantFrom("digid", "session"),
    "module-refresh": fc.constantFrom("no", "yes"),
  });

  /** Mostly every check is on; else some are off, or all. */
  const checks = catalogue.checks.map(({ id }) => id);
  const off = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(checks), fc.constant(checks));

  test("is always answered with a page, an error of its RFC or a redirect to a known party", async () => {
    const pages = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        settings,
        off,
        fc.array(move, { minLength: 12, maxLength: 50 }),
        async (chosen, without, moves) => {
          const wanderer = wander({ settings: chosen, off: without });
          for (const each of moves) {
            const steps = await wanderer.move(each);
            for (const { request, response } of steps) {
              const got = gotFrom(response.status, response.headers, response.body);
              const isForeign = got.location !== null && !own.test(got.location);
              expect([request.url, faultsOf(got), isForeign]).toEqual([request.url, [], false]);
            }
          }
          const { messages } = await wanderer.run();
          for (const { page } of messages) if (page !== undefined) pages.add(page);
          const toBrowser = messages.filter(({ from, to }) => [from, to].includes("outside"));
          expect(worldPersons.filter(({ bsn }) => JSON.stringify(toBrowser).includes(bsn))).toEqual([]);
          const answered = new Set(messages.flatMap(({ answers }) => answers ?? []));
          expect(messages.filter(({ kind, n }) => kind === "request" && !answered.has(n))).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 20_260_606 },
    );
    // It comes far, or the property would say little.
    const far = ["consent-collect", "consent-module", "questionnaire", "pgo-returned", "cancelled", "dva-error"];
    expect(far.filter((page) => !pages.has(page))).toEqual([]);
  });
});
