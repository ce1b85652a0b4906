import { expect, test } from "vitest";
import { type FlowStory, flows, moduleTypes, runFlow } from "./flows.fixture.ts";
import { catalogue } from "./library.ts";
import { worldPersons } from "./scenarios/world/persons.ts";
import type { RecordedMessage, Recording } from "./simulation/recording.ts";

const numbers = worldPersons.map(({ bsn }) => bsn);

/** Everything in a message that can be read, with every base64url part decoded. */
function readableText(message: RecordedMessage): string {
  const raw = JSON.stringify(message);
  const parts = [...raw.matchAll(/[A-Za-z0-9_+/-]{8,}={0,2}/g)].map(([word]) => Buffer.from(word, "base64").toString());
  return [raw, ...parts].join("\n");
}

const carries = (message: RecordedMessage) => {
  const text = readableText(message);
  return numbers.some((bsn) => text.includes(bsn));
};

const stories: readonly FlowStory[] = [
  ...[...flows, ...moduleTypes].flatMap((scenario) => catalogue.persons.map(({ id }) => ({ scenario, person: id }))),
  { scenario: "collect-tasks", settings: { providers: "2" } },
];

async function allRuns(): Promise<readonly Recording[]> {
  const runs: Recording[] = [];
  for (const story of stories) runs.push(await runFlow(story));
  return runs;
}

test("the BSN travels only from DigiD to a DVA, behind the browser, and stays there", async () => {
  const carriers = new Set<string>();
  const holders = new Set<string>();
  const elsewhere = new Set<string>();
  for (const { messages, states, logs, checks, owners, tokens } of await allRuns()) {
    for (const message of messages.filter(carries)) {
      carriers.add(`${message.type}: ${message.from} → ${message.to}, ${message.channel}`);
    }
    for (const { party, context } of states) {
      const text = JSON.stringify(context);
      if (numbers.some((bsn) => text.includes(bsn))) holders.add(party);
    }
    for (const { kind, claims } of tokens) {
      if (numbers.some((bsn) => JSON.stringify(claims ?? {}).includes(bsn))) elsewhere.add(kind);
    }
    const rest = JSON.stringify([logs, checks, owners]);
    if (numbers.some((bsn) => rest.includes(bsn))) elsewhere.add("logs, checks or owners");
  }
  expect({ carriers: [...carriers].sort(), holders: [...holders].sort(), elsewhere: [...elsewhere] }).toEqual({
    carriers: ["artifact-resolve-response: digid → dva, back", "artifact-resolve-response: digid → dva-2, back"],
    holders: ["digid", "dva", "dva-2"],
    elsewhere: ["digid-assertion"],
  });
});

test("tokens of the back channel never pass the browser, and health information is of the Person who asked", async () => {
  const kinds = new Set(["access-token", "refresh-token", "digid-assertion"]);
  for (const { story, tokens, messages, owners } of await allRuns()) {
    expect(tokens.filter(({ kind, seenBy }) => kinds.has(kind) && seenBy.includes("browser"))).toEqual([]);
    const answered = messages.filter(({ type }) => type === "resource-search-response").map(({ body }) => body ?? "");
    const shown = Object.entries(owners).filter(([reference]) =>
      answered.some((body) => body.includes(`/${reference}"`)),
    );
    expect([story.scenario, shown.filter(([, person]) => person !== story.person)]).toEqual([story.scenario, []]);
  }
});
