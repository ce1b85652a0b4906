import * as z from "zod/mini";
import type { Alteration, DecisionEntry, Story } from "../../simulation/story.ts";
import { type Place, readPlace, writePlace } from "./place.ts";

/** A story as far as a link tells it; the engine fills in the rest. */
export type PartialStory = Partial<Story> & { readonly scenario: string };

/** Why a link cannot be followed: the word that is wrong and, where known, what would be right. */
export interface LinkProblem {
  readonly word: string;
  readonly valid?: readonly string[];
}

export type RunLink =
  | { readonly ok: true; readonly story: PartialStory; readonly place: Place }
  | { readonly ok: false; readonly problem: LinkProblem };

export const defaultStory: PartialStory = { scenario: "launch-3a" };

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const positive = z.string().check(z.regex(/^[1-9]\d{0,5}$/));
const pair = z.string().check(z.regex(/^[a-z0-9-]+:[^:].*$/));

/** What each parameter of a link may look like; whether an id exists is the engine's to say. */
const parameters = {
  set: pair,
  person: id,
  seed: z.string().check(z.minLength(1), z.maxLength(64)),
  pause: z.literal("1"),
  attack: id,
  can: id,
  on: id,
  off: id,
  mode: pair,
  alter: z.string().check(z.regex(/^[1-9]\d{0,5}~[^~]+~.*$/s)),
  do: pair,
  step: positive,
  at: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(:[1-9]\d{0,2})?$/)),
} as const;

type Name = keyof typeof parameters;

/** Parameters that hold one value; the others are lists, a comma apart (a comma inside a value is percent-encoded). */
const single: ReadonlySet<Name> = new Set(["person", "seed", "pause", "attack", "step", "at"]);
const separator = ",";

/**
 * Reads `#/run/SCENARIO?…`. The words are those of the command line: `set`, `person`, `attack`, `can` (capability), `on`, `off`,
 * `mode`, `alter`, `do` (decide), `seed`, `pause` and the message under the cursor: `step`, its number, or `at`, its type.
 */
export function readRunLink(path: string): RunLink {
  const [before = "", query = ""] = splitOnce(path, "?");
  const scenario = before.replace(/^#?\/?run\/?/, "");
  if (!id.safeParse(scenario).success) return problem(scenario === "" ? "run" : scenario);
  const values = new Map<Name, readonly string[]>();
  for (const part of query.split("&").filter(Boolean)) {
    const [name, raw = ""] = splitOnce(part, "=");
    if (!isName(name)) return problem(name, Object.keys(parameters));
    const list = (single.has(name) ? [raw] : raw.split(separator)).map(decode);
    const bad = list.find((each) => each === undefined || !parameters[name].safeParse(each).success);
    if (bad !== undefined || list.includes(undefined)) return problem(`${name}=${bad ?? raw}`);
    values.set(name, list as readonly string[]);
  }
  const at = values.get("at")?.[0];
  const place = at === undefined ? Number(values.get("step")?.[0] ?? 1) : readPlace(at);
  return { ok: true, story: toStory(scenario, values), place };
}

/** The shortest link that `readRunLink` reads back as this story and place; `defaults` holds the scenario's own settings. */
export function writeRunLink(
  story: PartialStory,
  place: Place,
  defaults: Readonly<Record<string, string>> = {},
): string {
  const settings = Object.entries(story.settings ?? {}).filter(([key, value]) => defaults[key] !== value);
  const parts: [Name, readonly string[]][] = [
    ["set", settings.map(([key, value]) => `${key}:${value}`)],
    ["person", story.person === undefined || story.person === "noor" ? [] : [story.person]],
    ["attack", story.attack ? [story.attack] : []],
    ["can", story.capabilities ?? []],
    ["on", story.on ?? []],
    ["off", story.off ?? []],
    ["mode", Object.entries(story.modes ?? {}).map(([key, value]) => `${key}:${value}`)],
    ["alter", (story.alter ?? []).map((each) => `${each.message}~${each.part}~${each.value}`)],
    ["do", (story.decisions ?? []).map((each) => `${each.id}:${each.choice}`)],
    ["seed", story.seed === undefined || story.seed === "demo" ? [] : [story.seed]],
    ["pause", story.pause === true ? ["1"] : []],
    ["step", typeof place === "number" && place > 1 ? [String(place)] : []],
    ["at", typeof place === "number" ? [] : [writePlace(place)]],
  ];
  const query = parts
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}=${list.map(encode).join(separator)}`)
    .join("&");
  return `#/run/${story.scenario}${query === "" ? "" : `?${query}`}`;
}

function toStory(scenario: string, values: ReadonlyMap<Name, readonly string[]>): PartialStory {
  const list = (name: Name): readonly string[] => values.get(name) ?? [];
  const one = (name: Name): string | undefined => values.get(name)?.[0];
  const person = one("person");
  const seed = one("seed");
  return {
    scenario,
    settings: toRecord(list("set")),
    modes: toRecord(list("mode")),
    attack: one("attack") ?? null,
    capabilities: list("can"),
    on: list("on"),
    off: list("off"),
    alter: list("alter").map(toAlteration),
    decisions: list("do").map(toDecision),
    pause: one("pause") === "1",
    ...(person === undefined ? {} : { person }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function toRecord(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map((each) => splitOnce(each, ":")));
}

function toDecision(text: string): DecisionEntry {
  const [decision, choice = ""] = splitOnce(text, ":");
  return { id: decision, choice };
}

function toAlteration(text: string): Alteration {
  const [message, rest = ""] = splitOnce(text, "~");
  const [part, value = ""] = splitOnce(rest, "~");
  return { message: Number(message), part, value };
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Percent-encodes only what would end a value or does not survive in a link that is pasted into a chat. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ":").replace(/%2F/g, "/");
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isName(text: string): text is Name {
  return Object.hasOwn(parameters, text);
}

function problem(word: string, valid?: readonly string[]): RunLink {
  return { ok: false, problem: valid === undefined ? { word } : { word, valid } };
}
