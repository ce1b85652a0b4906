import type { PartialStory } from "../state/run-link.ts";

/** A story out of a file; of a recording also the fingerprint that it claims. */
export type ReadFile =
  | { readonly ok: true; readonly story: PartialStory; readonly fingerprint?: string }
  | { readonly ok: false; readonly why: "not-json" | "not-story"; readonly word: string };

/** Larger than any recording. */
export const largestFile = 20_000_000;

/**
 * Reads the text of a story or a recording as far as its shape: a JSON object with a scenario, or with a story in it. Whether the
 * words in it exist is the engine's to say. Of a recording only the story is taken. Never throws.
 */
export function readFile(text: string): ReadFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, why: "not-json", word: placeOf(text, error) };
  }
  const outer = fieldsOf(data);
  if (outer === undefined) return { ok: false, why: "not-story", word: "scenario" };
  const isRecording = "story" in outer;
  const story = isRecording ? fieldsOf(outer["story"]) : outer;
  if (story === undefined || typeof story["scenario"] !== "string")
    return { ok: false, why: "not-story", word: isRecording ? "story.scenario" : "scenario" };
  const { fingerprint } = outer;
  return {
    ok: true,
    // The engine reads every other field as unknown, and names the first that is wrong.
    story: story as PartialStory,
    ...(isRecording && typeof fingerprint === "string" && { fingerprint }),
  };
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : undefined;
}

/** The text at the place where JSON breaks, as far as the browser tells it; else how the text begins. */
function placeOf(text: string, error: unknown): string {
  const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  const place = text.slice(position, position + 20).trim();
  return place === "" ? "…" : place;
}
