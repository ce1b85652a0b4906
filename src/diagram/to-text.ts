import type { RecordedCheck, RecordedMessage, Recording } from "../simulation/recording.ts";
import { clockText } from "./clock-text.ts";
import { marksOf } from "./marks.ts";
import { resultSign, type Words } from "./words.ts";

/** The part of a recording that the text tells. */
export type Tellable = Pick<Recording, "messages" | "checks" | "outcome"> & Partial<Pick<Recording, "goals">>;

/**
 * One readable line per message: number, clock, who to whom, request line or status, kind of message, checks.
 * A line names the phase where one begins and the date where the clock jumps to another day; the last lines
 * give the outcome and, where they were judged, the goals that were reached.
 */
export function toText(recording: Tellable, words: Words): string {
  const rows = recording.messages.map((message) => columns(message, recording.checks, words));
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ""))));
  const lines: string[] = [];
  let phase: string | undefined;
  let date: string | undefined;
  for (const [index, message] of recording.messages.entries()) {
    const today = clockText(message.time).date;
    if (message.phase !== phase || today !== date) {
      lines.push(`── ${words.phase(message.phase)}${today === date ? "" : ` · ${today}`}`);
      phase = message.phase;
      date = today;
    }
    const row = rows[index] ?? [];
    const padded = row.map((cell, column) =>
      column === 0 ? cell.padStart(widths[0] ?? 0) : pad(cell, widths[column]),
    );
    lines.push(padded.join("  ").trimEnd());
  }
  lines.push(...checksBefore(recording), `── ${words.outcome(recording.outcome)}`);
  for (const goal of recording.goals ?? [])
    if (goal.reached) lines.push(`── ${words.goal(goal.id, true)}${evidence(goal.evidence)}`);
  return `${lines.join("\n")}\n`;
}

function columns(message: RecordedMessage, checks: readonly RecordedCheck[], words: Words): readonly string[] {
  const name = (id: string) => words.participant(id, id);
  return [
    String(message.n),
    clockText(message.time).time,
    `${name(message.from)} ${message.channel === "back" ? "⇒" : "→"} ${name(message.to)}`,
    startLine(message),
    [
      words.message(message),
      ...remarks(message, words),
      ...checks.filter((each) => each.after === message.n).map(checkText),
    ].join("  "),
  ];
}

function startLine(message: RecordedMessage): string {
  if (message.status !== undefined) return String(message.status);
  if (message.url !== undefined && message.method !== undefined) {
    return `${message.method} ${URL.canParse(message.url) ? new URL(message.url).pathname : message.url}`;
  }
  return message.decision === undefined ? "·" : `${message.decision.id}=${message.decision.choice}`;
}

function remarks(message: RecordedMessage, words: Words): readonly string[] {
  return [
    message.page === undefined || message.kind === "action" ? "" : `[${words.page(message.page)}]`,
    ...marksOf(message, words),
    message.altered === undefined ? "" : `(${message.altered.join(", ")})`,
  ].filter((each) => each !== "");
}

/** `✓pkce`, `○pkce` when off, `✗pkce(expected x, actual y)`: ids, because they are what `--off` takes. */
function checkText(check: RecordedCheck): string {
  const text = `${resultSign(check.result)}${check.id}`;
  if (check.result !== "failed" || check.expected === undefined) return text;
  return `${text}(${check.expected} ≠ ${check.actual ?? "–"})`;
}

/** Checks that ran before the first message have no line to stand on. */
function checksBefore(recording: Tellable): readonly string[] {
  const early = recording.checks.filter((each) => each.after === 0);
  return early.length === 0 ? [] : [`0  ${early.map(checkText).join("  ")}`];
}

function evidence(messages: readonly number[]): string {
  return messages.length === 0 ? "" : ` (${messages.join(", ")})`;
}

function width(text: string): number {
  return [...text].length;
}

function pad(text: string, to: number | undefined): string {
  return text + " ".repeat(Math.max(0, (to ?? 0) - width(text)));
}
