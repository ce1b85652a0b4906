import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStory } from "./library.ts";
import { readPage } from "./protocol/page.ts";
import { worldOf } from "./scenarios/run-story.ts";
import { scenarioOf, scenarios } from "./scenarios/scenarios.ts";

describe("every party of every scenario", () => {
  const parties = scenarios.flatMap((scenario) => {
    const checked = checkStory({ scenario: scenario.id });
    if (!checked.ok) throw new Error(checked.problem.message);
    const { story } = checked;
    return scenario.parties(story).map((party) => [scenario.id, party.id, party.origins, story] as const);
  });

  test.each(parties)("%s: %s answers garbage and goes on", async (_scenario, _party, origins, story) => {
    const world = worldOf(story);
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    const request = fc.record({
      method: fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "BREW", ""),
      path: fc.oneof(
        fc.webPath(),
        text.map(encodeURI),
        fc.constantFrom("/", "//", "/%", "/../..", "/fhir/", "/fhir/Task/%2F", "/.well-known/"),
      ),
      query: text,
      headers: fc.array(
        fc.tuple(
          fc.constantFrom("Cookie", "Authorization", "Content-Type", "Client-Cert", "If-Match", "Host", "X"),
          text,
        ),
        { maxLength: 4 },
      ),
      body: fc.option(text, { nil: undefined }),
    });
    for (const origin of origins) {
      await fc.assert(
        fc.asyncProperty(request, async ({ method, path, query, headers, body }) => {
          const url = `${origin}${path.startsWith("/") ? path : `/${path}`}${query === "" ? "" : `?${query}`}`;
          if (!URL.canParse(url)) return;
          const answer = await world.fetch({ method, url, headers, ...(body === undefined ? {} : { body }) });
          expect(answer.status).toBeGreaterThanOrEqual(200);
          expect(answer.status).toBeLessThan(500);
          expect(answer.body ?? "").not.toMatch(/undefined|\[object |NaN|\n\s+at /);
        }),
        { numRuns: 300, seed: 20_260_607 },
      );
      const home = await world.fetch({ method: "GET", url: `${origin}/nothing-is-here`, headers: [] });
      expect([home.status, readPage(home.body ?? "")?.id]).toEqual([404, "not-found"]);
    }
    world.tell("person", { type: "no such event" });
    world.tell("browser", { type: "choice.made", choice: "nothing", filled: null } as never);
    await world.run();
    world.tell("person", { type: "start", url: "https://pgo.example" } as never);
    await world.run();
    const last = world.recorder.messages.findLast(({ type }) => type === "show-page");
    expect(scenarioOf(story.scenario).lastPages).toContain(last?.page);
  });
});
