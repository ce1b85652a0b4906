import { beforeAll, describe, expect, test } from "vitest";
import { allRecordings } from "./all-stories.fixture.ts";
import { worldPersons } from "./scenarios/world/persons.ts";
import type { RecordedMessage } from "./simulation/recording.ts";
import { messagesOf, runVariation } from "./story.fixture.ts";

beforeAll(async () => {
  await allRecordings();
}, 120_000);

const numbers = worldPersons.map(({ bsn }) => bsn);

/** Everything in a message that can be read: as it is, percent-decoded, and every base64url part decoded. */
function readableText(raw: string): string {
  const decoded = [raw, unescaped(raw)];
  for (const [word] of decoded.join(" ").matchAll(/[A-Za-z0-9_+/-]{8,}={0,2}/g)) {
    decoded.push(Buffer.from(word, "base64").toString("utf8"));
  }
  return decoded.join("\n");
}

function unescaped(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Runs share most of their messages, which then differ in number and time only. */
const seen = new Map<string, boolean>();

function carries({ n: _n, time: _time, cause: _cause, answers: _answers, ...message }: RecordedMessage): boolean {
  const text = JSON.stringify(message);
  const known = seen.get(text);
  if (known !== undefined) return known;
  const readable = readableText(text);
  const found = numbers.some((bsn) => readable.includes(bsn));
  seen.set(text, found);
  return found;
}

test("the test sees a BSN inside a signed assertion", async () => {
  const [answer] = messagesOf(await runVariation(), "artifact-resolve-response");
  expect(answer?.body?.includes("999900006")).toBe(false);
  expect(answer !== undefined && carries(answer)).toBe(true);
});

describe("the BSN", () => {
  test("travels only from DigiD to the DVA, behind the browser, in every story", async () => {
    const carriers = new Set<string>();
    for (const [, { messages }] of await allRecordings()) {
      for (const message of messages) {
        if (carries(message)) carriers.add(`${message.type}: ${message.from} → ${message.to}, ${message.channel}`);
      }
    }
    expect([...carriers]).toEqual(["artifact-resolve-response: digid → dva, back"]);
  });

  test("is in the state of the DVA and DigiD only", async () => {
    const holders = new Set<string>();
    for (const [, { states }] of await allRecordings()) {
      for (const { party, context } of states) {
        const text = JSON.stringify(context);
        if (numbers.some((bsn) => text.includes(bsn))) holders.add(party);
      }
    }
    expect([...holders].sort()).toEqual(["digid", "dva"]);
  });

  test("is in no token but DigiD's assertion, in no log, check or owner", async () => {
    for (const [name, { tokens, logs, checks, owners }] of await allRecordings()) {
      const seen = tokens.filter(({ claims }) => numbers.some((bsn) => JSON.stringify(claims ?? {}).includes(bsn)));
      expect([name, [...new Set(seen.map(({ kind }) => kind))].filter((kind) => kind !== "digid-assertion")]).toEqual([
        name,
        [],
      ]);
      const rest = JSON.stringify([logs, checks, owners]);
      expect([name, numbers.filter((bsn) => rest.includes(bsn))]).toEqual([name, []]);
    }
  });
});

test("DigiD's assertion is seen by DigiD and the DVA alone", async () => {
  for (const [name, { tokens }] of await allRecordings()) {
    const seers = new Set(tokens.filter(({ kind }) => kind === "digid-assertion").flatMap(({ seenBy }) => seenBy));
    expect([name, [...seers].filter((each) => each !== "digid" && each !== "dva")]).toEqual([name, []]);
  }
});

test("tokens and secrets of the back channel never pass the browser", async () => {
  const kinds = new Set(["access-token", "refresh-token", "id-token", "code-verifier", "digid-assertion"]);
  for (const [name, { tokens }] of await allRecordings()) {
    const leaked = tokens.filter(({ kind, seenBy }) => kinds.has(kind) && seenBy.includes("browser"));
    expect([name, leaked.map(({ id }) => id)]).toEqual([name, []]);
  }
});
