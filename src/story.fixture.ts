import { plainWords, type StoryInput, simulate } from "./library.ts";
import type { RecordedMessage, Recording } from "./simulation/recording.ts";

/** A story, of option 3a unless it says otherwise, with everything left out that has a usual value. */
export type Variation = Omit<StoryInput, "scenario" | "alter"> & {
  readonly scenario?: string;
  readonly alter?: readonly AlterationByType[];
};

/** An alteration that finds its message by type, so that no test knows a message number. */
export interface AlterationByType {
  readonly type: string;
  /** Which of the messages of that type, from 1. */
  readonly nth?: number;
  readonly part: string;
  /** The new value, or how it follows from the same story without alterations. */
  readonly value: string | ((honest: Recording) => string | Promise<string>);
}

/** Runs a scenario, option 3a unless told otherwise. An alteration of a message that this story lacks is left out. */
export async function runVariation({ alter = [], ...rest }: Variation = {}): Promise<Recording> {
  const story = { scenario: "launch-3a", ...rest };
  if (alter.length === 0) return simulate(story);
  const honest = await simulate(story);
  const found = [];
  for (const { type, nth = 1, part, value } of alter) {
    const message = messagesOf(honest, type)[nth - 1]?.n;
    if (message === undefined) continue;
    found.push({ message, part, value: typeof value === "string" ? value : await value(honest) });
  }
  return simulate({ ...story, alter: found });
}

/** All messages of a type, in order. */
export function messagesOf(recording: Recording, type: string): readonly RecordedMessage[] {
  return recording.messages.filter((message) => message.type === type);
}

/** The nth message of a type, from 1. @throws Error where the recording has fewer */
export function messageOf(recording: Recording, type: string, nth = 1): RecordedMessage {
  const found = messagesOf(recording, type)[nth - 1];
  if (found === undefined) throw new Error(`No message ${type} number ${nth}.`);
  return found;
}

/** `name=value` of the first cookie that this message sets. */
export function cookieSetBy(message: RecordedMessage): string {
  const [value] = [message.headers?.["set-cookie"] ?? ""].flat();
  return value?.split(";")[0] ?? "";
}

/** What a run came to, in one line: its outcome, the checks that failed, and what it cost. */
export function endingOf({ outcome, checks, metrics, tokens }: Recording): string {
  const failed = checks.filter(({ result }) => result === "failed").map(({ id }) => id);
  const issued = tokens.filter(({ kind }) => kind === "access-token").length;
  return [
    plainWords.outcome(outcome),
    `failed ${failed.length === 0 ? "nothing" : failed.join(" + ")}`,
    `${metrics.digidLogins} DigiD, ${metrics.consents} consents, ${issued} access tokens`,
  ].join(" · ");
}

/** How the default story ends. */
export const wellEnded =
  "completed: page pgo-returned, party pgo · failed nothing · 2 DigiD, 2 consents, 2 access tokens";
