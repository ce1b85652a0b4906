import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf, gotFrom, parsed, requestFrom, templatesIn } from "./endpoints.fixture.ts";
import { catalogue, checkStory } from "./library.ts";
import type { HttpRequest } from "./protocol/http.ts";
import { worldOf } from "./scenarios/run-story.ts";
import { scenarioOf } from "./scenarios/scenarios.ts";
import { runVariation } from "./story.fixture.ts";

const everyToken = { "module-refresh": "yes", "time-in-module": "20m", "id-token": "yes", "module-consent": "ask" };

/** Those of them that a scenario has. */
function settingsFor(scenario: string, wanted: Readonly<Record<string, string>> = everyToken) {
  const known = catalogue.scenarios.find(({ id }) => id === scenario)?.settings ?? {};
  return Object.fromEntries(Object.entries(wanted).filter(([id]) => id in known));
}

/** A world of an option in which the whole run has just happened, so that its secrets are known to it. */
async function livedWorld(scenario: string) {
  const checked = checkStory({ scenario, settings: settingsFor(scenario) });
  if (!checked.ok) throw new Error(checked.problem.message);
  const world = worldOf(checked.story);
  world.tell("person", { type: "start", url: scenarioOf(scenario).firstUrl } as never);
  await world.run();
  return world;
}

const own = /^https:\/\/(?:pgo|dva|module|slaapmodule|digid)\.example\//;

/** RFC 6749 §5.2, RFC 8693 §2.2.2, RFC 9126 §2.3, and what the options need besides. */
const tokenErrors = [
  ...["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type"],
  ...["invalid_scope", "invalid_target", "access_denied", "unsupported_response_type"],
];

/** A pushed request (RFC 9126) and a new resource (FHIR R4, create) are answered with 201. */
const makers = ["/par", "/fhir/Appointment", "/fhir/Observation"];

const rows = [
  ["launch-1", "https://dva.example", ["/authorize", "/token"]],
  ["launch-2a", "https://pgo.example", ["/authorize", "/consent", "/token", "/fhir/.well-known/smart-configuration"]],
  ["launch-2a", "https://dva.example", ["/token", "/revoke"]],
  ["launch-2b", "https://pgo.example", ["/authorize", "/token", "/introspect", "/jwks"]],
  ["launch-2b", "https://dva.example", ["/token"]],
  ["launch-3a-par", "https://dva.example", ["/par", "/authorize", "/token"]],
  ["launch-3a-par", "https://pgo.example", ["/callback_launch"]],
  ["launch-3b", "https://dva.example", ["/launch-module", "/authorize"]],
  ["module-l", "https://module.example", ["/info"]],
  ["module-s", "https://module.example", ["/start"]],
  ["module-s", "https://dva.example", ["/authorize", "/fhir/Patient/pat-789", "/fhir/Appointment"]],
  ["module-ps", "https://pgo.example", ["/open-module", "/authorize", "/token", "/return"]],
  ["module-ps", "https://pgo.example", ["/fhir/Patient/account-noor", "/fhir/Observation", "/revoke"]],
] as const;

describe.each(rows)("%s at %s", (scenario, origin, paths) => {
  const recordings = () =>
    Promise.all([
      runVariation({ scenario, settings: settingsFor(scenario) }),
      runVariation({ scenario, settings: settingsFor(scenario, { ...everyToken, "launch-method": "post" }) }),
      runVariation({ scenario }),
    ]);

  test(`answers anything at ${paths.join(", ")}`, async () => {
    const honest = await recordings();
    const templates = templatesIn(honest, origin).filter(({ path }) => (paths as readonly string[]).includes(path));
    expect([...new Set(templates.map(({ path }) => path))].sort()).toEqual([...paths].sort());
    const pool = [
      ...(honest[0]?.tokens.map(({ value }) => value) ?? []),
      ...["noor", "456", "Task/666", "pgo.example", "ademmodule-web", "slaapmodule-web", "https://evil.example"],
    ];
    let world = await livedWorld(scenario);
    let requests = 0;
    await fc.assert(
      fc.asyncProperty(requestFrom(origin, templates, pool), async ({ method, url, headers, body }) => {
        requests += 1;
        if (requests % 200 === 0) world = await livedWorld(scenario);
        const request: HttpRequest = { method, url, headers, ...(body === undefined ? {} : { body }) };
        const answer = await world.fetch(request);
        const got = gotFrom(answer.status, answer.headers, answer.body);
        const isForeign = got.location !== null && !own.test(got.location);
        const isCreated = answer.status === 201 && makers.includes(new URL(url).pathname);
        expect([request, isCreated ? [] : faultsOf(got), isForeign, got]).toEqual([request, [], false, got]);
        if (["/token", "/par"].includes(new URL(url).pathname) && answer.status >= 400 && got.type.includes("json")) {
          expect(tokenErrors).toContain(parsed(got.body)?.["error"]);
        }
      }),
      { numRuns: 300, seed: 20_260_608 },
    );
  });
});

test("introspection tells an asker that is not the DVA nothing, whatever it holds", async () => {
  const honest = await runVariation({ scenario: "launch-2b", settings: everyToken });
  const world = await livedWorld("launch-2b");
  for (const { value } of honest.tokens) {
    const body = new URLSearchParams({ token: value }).toString();
    const headers = [["Content-Type", "application/x-www-form-urlencoded"]] as const;
    const answer = await world.fetch({ method: "POST", url: "https://pgo.example/introspect", headers, body });
    expect([value, answer.status, answer.body]).toEqual([value, 200, '{"active":false}']);
  }
});
