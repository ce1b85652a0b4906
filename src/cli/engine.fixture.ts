import type { Catalogue } from "../simulation/catalogue.ts";
import type { Recording } from "../simulation/recording.ts";
import type { Story } from "../simulation/story.ts";
import type { Engine } from "./engine.ts";

const catalogue: Catalogue = {
  scenarios: [
    {
      id: "launch-3a",
      title: "Option 3a",
      source: "seed 001",
      participants: [],
      settings: { "launch-method": "get" },
      decisions: ["landing"],
      checks: ["pkce"],
      lastPages: [],
    },
  ],
  settings: [{ id: "launch-method", title: "m", kind: "choice", values: ["get", "post"], appliesTo: ["launch-3a"] }],
  persons: [{ id: "noor", title: "Noor", born: "1988-03-14" }],
  decisions: [{ id: "landing", title: "l", choices: ["continue", "stop"] }],
  attacks: [
    {
      ...{ id: "code-injection", title: "c", label: "18", needs: ["own-account"], instead: [], goals: [] },
      ...{ waitsFor: [], scenarios: [], references: [] },
    },
  ],
  capabilities: [],
  goals: [{ id: "leak", title: "A leak" }],
  presets: [{ id: "careful", title: "As a careful engineer builds it", on: [], off: [] }],
  lifetimes: [],
  checks: [
    { id: "pkce", title: "PKCE", party: "dva", status: "S", clause: "RFC 7636", default: "on", modes: ["a", "b"] },
  ],
};

/** The story back. */
function recordingOf(story: Story): Recording {
  return {
    story,
    outcome: { status: "completed" },
    messages: [],
    fingerprint: "f",
  } as unknown as Recording;
}

/** An engine that runs nothing: it takes what the contract allows and prints which format it was asked for. */
export const stubEngine: Engine = {
  catalogue,
  checkStory: (input) => {
    const story = input as Story & { readonly settings: Readonly<Record<string, string>> };
    const bad = Object.keys(story.settings).find((each) => each !== "launch-method");
    return bad === undefined ? { ok: true, story } : { ok: false, problem: { message: `'${bad}' is no setting` } };
  },
  simulateWithLeftovers: async (story) => {
    if (story.seed === "impossible") throw Object.assign(new Error("'7' is no choice"), { name: "StoryError" });
    return {
      recording: recordingOf(story),
      leftovers: { decisions: story.decisions.slice(1), alterations: story.alter.slice(1) },
    };
  },
  toText: (_, words) => `text ${words.phase("login")}\n`,
  toMermaid: (_, { detail, words }) => ({ text: `mermaid ${detail} ${words.participant("dva", "DVA")}\n` }),
  toPlantuml: () => "plantuml\n",
  toHar: () => ({ log: {} }),
  toMarkdown: () => "markdown\n",
  async *matrixRows(options) {
    yield {
      ...{
        scenario: options.scenarios?.[0] ?? "launch-3a",
        attack: "code-injection",
        settings: options.settings ?? {},
      },
      ...{ capabilities: ["own-account"], on: options.on ?? [], off: options.off ?? [], modes: options.modes ?? {} },
      ...{ result: "blocked", goals: [], check: "pkce", message: 7 },
    };
  },
  toMatrixText: ([row], words) => `text ${words.result(row?.result ?? "")} ${row?.off}\n`,
  toMatrixMarkdown: (_, words) => `markdown ${words.heading("attack")}\n`,
};
