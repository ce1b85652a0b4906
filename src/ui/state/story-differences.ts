import type { Catalogue } from "../../simulation/catalogue.ts";
import type { Story } from "../../simulation/story.ts";
import { presetOf } from "./presets.ts";

/** One way in which a story differs from the standard one, with the fields that would undo it. */
export interface Difference {
  readonly kind:
    | "person"
    | "setting"
    | "preset"
    | "on"
    | "off"
    | "mode"
    | "attack"
    | "capability"
    | "lacking"
    | "decision"
    | "alteration"
    | "seed"
    | "pause";
  /** What it is about: the id of the setting, check or decision, or the message number of an alteration. */
  readonly id: string;
  readonly value: string;
  readonly undo: Partial<Story>;
}

/** How a story differs from its scenario's standard story. */
export function differencesOf(story: Story, catalogue: Catalogue): readonly Difference[] {
  const defaults = catalogue.scenarios.find((each) => each.id === story.scenario)?.settings ?? {};
  const settings = Object.entries(story.settings).filter(
    ([id, value]) => Object.hasOwn(defaults, id) && defaults[id] !== value,
  );
  return [
    ...single(story.person !== "noor", "person", story.person, { person: "noor" }),
    ...settings.map(
      ([id, value]): Difference => ({
        kind: "setting",
        id,
        value,
        undo: { settings: { ...story.settings, [id]: defaults[id] ?? value } },
      }),
    ),
    ...single(story.attack !== null, "attack", story.attack ?? "", { attack: null, capabilities: [] }),
    ...capabilities(story, catalogue),
    ...switches(story, catalogue),
    ...Object.entries(story.modes).map(([id, value]): Difference => {
      const { [id]: _, ...modes } = story.modes;
      return { kind: "mode", id, value, undo: { modes } };
    }),
    ...story.decisions.map(
      (entry, at): Difference => ({
        kind: "decision",
        id: entry.id,
        value: entry.choice,
        undo: { decisions: story.decisions.filter((_, index) => index !== at) },
      }),
    ),
    ...story.alter.map(
      (entry, at): Difference => ({
        kind: "alteration",
        id: String(entry.message),
        value: entry.part,
        undo: { alter: story.alter.filter((_, index) => index !== at) },
      }),
    ),
    ...single(story.seed !== "demo", "seed", story.seed, { seed: "demo" }),
    ...single(story.pause, "pause", "", { pause: false }),
  ];
}

/** What the attacker can do beyond what the attack takes, and what of that was taken away. */
function capabilities(story: Story, catalogue: Catalogue): readonly Difference[] {
  const needs = catalogue.attacks.find(({ id }) => id === story.attack)?.needs;
  if (needs === undefined) return [];
  const more = story.capabilities.filter((id) => !needs.includes(id));
  const less = needs.filter((id) => !story.capabilities.includes(id));
  return [
    ...more.map(
      (id): Difference => ({
        kind: "capability",
        id,
        value: id,
        undo: { capabilities: without(story.capabilities, id) },
      }),
    ),
    ...less.map(
      (id): Difference => ({ kind: "lacking", id, value: id, undo: { capabilities: [...story.capabilities, id] } }),
    ),
  ];
}

/** The switches by the name of their preset, else one by one. */
function switches(story: Story, catalogue: Catalogue): readonly Difference[] {
  const preset = presetOf(story, catalogue);
  const isPlain = story.on.length === 0 && story.off.length === 0;
  if (preset !== undefined && !isPlain)
    return [{ kind: "preset", id: "preset", value: preset, undo: { on: [], off: [] } }];
  return [
    ...story.off.map((id): Difference => ({ kind: "off", id, value: id, undo: { off: without(story.off, id) } })),
    ...story.on.map((id): Difference => ({ kind: "on", id, value: id, undo: { on: without(story.on, id) } })),
  ];
}

function single(
  differs: boolean,
  kind: Difference["kind"],
  value: string,
  undo: Partial<Story>,
): readonly Difference[] {
  return differs ? [{ kind, id: kind, value, undo }] : [];
}

function without(list: readonly string[], id: string): readonly string[] {
  return list.filter((each) => each !== id);
}
