import { describe, expect, test } from "vitest";
import { type FlowStory, runFlow } from "./flows.fixture.ts";
import type { RecordedMessage } from "./simulation/recording.ts";
import { endingOf } from "./story.fixture.ts";

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<==|")[A-Za-z0-9_-]{22}\b/g;

/** What a party receives, without ids and times: the certificate, the tokens and the state are ids too. */
async function received(by: string, story: FlowStory): Promise<readonly string[]> {
  const { messages } = await runFlow(story);
  return messages.filter(({ to }) => to === by).map(withoutIds);
}

function withoutIds({ n: _n, time: _time, answers: _answers, cause: _cause, ...rest }: RecordedMessage): string {
  return JSON.stringify(rest)
    .replace(ids, "ID")
    .replace(/ilse|bram|karel|noor/g, "SOMEBODY");
}

const of = (person: string, settings: FlowStory["settings"] = {}, scenario = "authorise"): FlowStory => ({
  scenario,
  person,
  settings,
});

describe("autoriseren 1 and 2 are one and the same for the PGO", () => {
  test.each(["collect", "share", "subscribe"])("for function %s, with the test after the login", async (wanted) => {
    const karel = await received("pgo", of("karel", { function: wanted }));
    expect(karel.at(-1)).toContain("error=access_denied");
    expect(await received("pgo", of("ilse", { function: wanted }))).toEqual(karel);
    expect(await received("pgo", of("bram", { function: wanted }))).toEqual(karel);
  });

  test("and in Verzamelen", async () => {
    const karel = await received("pgo", of("karel", {}, "collect"));
    expect(await received("pgo", of("ilse", {}, "collect"))).toEqual(karel);
    expect(await received("pgo", of("bram", {}, "collect"))).toEqual(karel);
  });

  test("but the DVA tells the Person why", async () => {
    const reasonFor = async (person: string) => {
      const { messages } = await runFlow(of(person));
      return /data-reason="([^"]+)"/.exec(messages.find(({ page }) => page === "not-available")?.body ?? "")?.[1];
    };
    expect([await reasonFor("ilse"), await reasonFor("bram"), await reasonFor("karel")]).toEqual([
      "no-data",
      "age",
      undefined,
    ]);
  });

  test("no answer to the PGO, no difference either: the Person may stay at the DVA", async () => {
    const { logs } = await runFlow(of("ilse"));
    expect(logs.filter(({ event }) => event === "toestemming")).toEqual([]);
  });
});

describe("with a later test the PGO can tell", () => {
  test("at the token endpoint: a code first, then invalid_grant without the reason", async () => {
    const late = { "availability-test": "at-token" };
    const [ilse, bram, karel] = [
      await received("pgo", of("ilse", late)),
      await received("pgo", of("bram", late)),
      await received("pgo", of("karel", late)),
    ];
    expect(ilse).not.toEqual(karel);
    expect(ilse.at(-1)).toContain("invalid_grant");
    expect(ilse.join()).not.toContain("no-data");
    expect(bram).toEqual(ilse);
  });

  test("at the resource endpoint: a token first, then 403 without the reason", async () => {
    const late = { "availability-test": "at-resource" };
    const [ilse, bram, karel] = [
      await received("pgo", of("ilse", late, "collect")),
      await received("pgo", of("bram", late, "collect")),
      await received("pgo", of("karel", late, "collect")),
    ];
    expect(ilse).not.toEqual(karel);
    expect(ilse.at(-1)).toContain('"status":403');
    expect(ilse.join()).not.toContain("no-data");
    // The tokens differ, and what they say of their subject with them.
    const refusals = (all: readonly string[]) => all.filter((each) => each.includes("fhir-error"));
    expect(refusals(bram)).toEqual(refusals(ilse));
  });
});

test("autoriseren 3: the answer of Wim comes too late to be established, and the PGO says so", async () => {
  const run = await runFlow(of("wim"));
  expect(endingOf(run)).toBe(
    "stopped: page pgo-error, party pgo, check consent-in-time, error temporarily_unavailable · failed consent-in-time · 1 DigiD, 0 consents, 0 access tokens",
  );
  const late = await runFlow({ ...of("wim"), off: ["consent-in-time"] });
  expect(late.outcome).toEqual({ status: "completed", party: "pgo", page: "pgo-authorised" });
});

test("a late refusal cannot be established either", async () => {
  const decisions = [
    { id: "consent-collect", choice: "wait:20m" },
    { id: "consent-collect", choice: "refuse" },
  ];
  expect((await runFlow({ ...of("noor"), decisions })).outcome.error).toBe("temporarily_unavailable");
});

test("long-term consent counts for Verzamelen only", async () => {
  const run = await runFlow({
    scenario: "authorise",
    settings: { function: "share" },
    alter: [{ type: "consent-answer", part: "body.choice", value: "consent-long-term" }],
  });
  expect(run.tokens.filter(({ kind }) => kind === "refresh-token")).toEqual([]);
});
