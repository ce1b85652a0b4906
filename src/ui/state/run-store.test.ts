import { expect, test, vi } from "vitest";
import type { Origin } from "../../library.ts";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import type { EngineApi, Simulated } from "../engine/engine-api.ts";
import { createEngineClient } from "../engine/engine-client.ts";
import type { PartialStory } from "./run-link.ts";
import { createRunStore, type RunChange } from "./run-store.ts";

/** Two pages of the Person, with a decision after the first. */
const messages = [
  { n: 1, type: "open-address" },
  { n: 2, type: "show-page" },
  { n: 3, type: "make-choice", decision: { id: "landing", choice: "continue" } },
  { n: 4, type: "landing-answer" },
  { n: 5, type: "show-page" },
] as unknown as readonly RecordedMessage[];

function recordingOf(story: PartialStory): Recording {
  const fingerprint = `fingerprint of ${story.seed}`;
  return {
    messages,
    fingerprint,
    story: { pause: false, attack: null, alter: [], decisions: [], ...story },
  } as unknown as Recording;
}

function storeWith(simulate: (story: PartialStory) => Promise<Simulated>) {
  const unused = () => Promise.reject(new Error("unused"));
  const trace: EngineApi["trace"] = async (fingerprint, value) => ({ value, minted: fingerprint }) as unknown as Origin;
  const engine: EngineApi = {
    catalogue: unused,
    moduleTypes: unused,
    count: unused,
    compare: unused,
    simulate,
    trace,
    write: unused,
    cells: unused,
    rows: unused,
  };
  const store = createRunStore(createEngineClient(engine));
  const changes: RunChange[] = [];
  store.subscribe((change) => changes.push(change));
  return { store, changes };
}

const answering = async (story: PartialStory): Promise<Simulated> => ({ ok: true, recording: recordingOf(story) });

test("stepping is symmetrical", async () => {
  const { store } = storeWith(answering);
  await store.open({ scenario: "launch-3a" }, 2);
  store.next();
  store.next();
  store.back();
  store.back();
  expect(store.getState().cursor).toBe(2);
});

test("a choice that the run makes anyway moves on without a new story", async () => {
  const { store, changes } = storeWith(answering);
  await store.open({ scenario: "launch-3a" }, 2);
  changes.length = 0;
  await store.choose({ id: "landing", choice: "continue" }, 2);
  expect({ changes, cursor: store.getState().cursor, playing: store.getState().playing }).toEqual({
    changes: ["cursor", "other"],
    cursor: 3,
    playing: "to-page",
  });
  store.tick();
  store.tick();
  expect({ cursor: store.getState().cursor, playing: store.getState().playing }).toEqual({ cursor: 5, playing: "no" });
});

test("another choice is a new story, with the cursor just after the fork", async () => {
  const { store, changes } = storeWith(answering);
  await store.open({ scenario: "launch-3a" }, 5);
  changes.length = 0;
  await store.choose({ id: "landing", choice: "stop" }, 2);
  const { recording, cursor } = store.getState();
  expect(recording?.story.decisions).toEqual([{ id: "landing", choice: "stop" }]);
  expect({ cursor, stories: changes.filter((each) => each === "story").length }).toEqual({ cursor: 3, stories: 1 });
});

test("of stories asked for while one runs, only the last is run", async () => {
  const asked: string[] = [];
  const { store } = storeWith(async (story) => {
    asked.push(story.seed ?? "");
    return answering(story);
  });
  await Promise.all(["a", "b", "c"].map((seed) => store.open({ scenario: "launch-3a", seed }, 1)));
  expect({ asked, shown: store.getState().recording?.story.seed, busy: store.getState().busy }).toEqual({
    asked: ["c"],
    shown: "c",
    busy: false,
  });
});

test("a story that the engine does not know falls back to the standard one and says which word", async () => {
  const { store } = storeWith(async (story) =>
    story.scenario === "launch-3a" ? answering(story) : { ok: false, problem: { word: story.scenario } },
  );
  await store.open({ scenario: "launch-9z" }, 4);
  expect({ problem: store.getState().problem, shown: store.getState().recording?.story.scenario }).toEqual({
    problem: { word: "launch-9z" },
    shown: "launch-3a",
  });
});

test("a followed value is looked for again in the next run, and let go of", async () => {
  const { store } = storeWith(answering);
  await store.open({ scenario: "launch-3a", seed: "a" }, 1);
  await store.follow("secret");
  const first = store.getState().followed;
  await store.change({ seed: "b" });
  await Promise.resolve();
  const second = store.getState().followed;
  await store.follow(null);
  expect([first, second, store.getState().followed]).toEqual([
    { value: "secret", minted: "fingerprint of a" },
    { value: "secret", minted: "fingerprint of b" },
    null,
  ]);
});

test("a value that is followed is looked for in a file that is opened too", async () => {
  const { store } = storeWith(answering);
  await store.open({ scenario: "launch-3a", seed: "one" }, 2);
  await store.follow("a value");
  await store.openFile({ scenario: "launch-3a", seed: "two" });
  await vi.waitFor(() => expect(store.getState().followed).toEqual({ value: "a value", minted: "fingerprint of two" }));
  expect(store.getState().cursor).toBe(1);
});
