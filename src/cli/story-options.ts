import type { Words } from "./options.ts";
import { quote, UsageError } from "./usage-error.ts";

/** The story as the command line gives it, still to be checked against the catalogue. */
export type GivenStory = Readonly<Record<string, unknown>>;

/**
 * The options of `run` as fields of a story.
 * @throws UsageError where a pair is not written as a pair.
 */
export function readStory(scenario: string, words: Words): GivenStory {
  const { values } = words;
  const last = (name: string) => values[name]?.at(-1);
  const single = Object.fromEntries(
    ["person", "attack", "seed"].flatMap((name) => (last(name) === undefined ? [] : [[name, last(name)]])),
  );
  return {
    scenario,
    ...single,
    pause: values.pause !== undefined,
    settings: Object.fromEntries(pairs(words, "set", "KEY=VALUE")),
    capabilities: values.capability ?? [],
    on: values.on ?? [],
    off: values.off ?? [],
    modes: Object.fromEntries(pairs(words, "mode", "CHECK=MODE")),
    alter: (values.alter ?? []).map(readAlteration),
    decisions: pairs(words, "decide", "ID=CHOICE").map(([id, choice]) => ({ id, choice })),
  };
}

function pairs({ values }: Words, option: string, form: string): readonly (readonly [string, string])[] {
  return (values[option] ?? []).map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`${quote(text)} is no value of --${option}; valid: ${form}`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
}

function readAlteration(text: string): { message: number; part: string; value: string } {
  const match = /^(?<message>\d+):(?<part>[^=]+)=(?<value>[\s\S]*)$/u.exec(text)?.groups;
  if (match === undefined) throw new UsageError(`${quote(text)} is no value of --alter; valid: N:PART=VALUE`);
  return { message: Number(match.message), part: match.part ?? "", value: match.value ?? "" };
}
