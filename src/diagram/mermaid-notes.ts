import type { RecordedCheck, RecordedState, Run } from "../simulation/recording.ts";
import { escapeLabel, mermaidId } from "./escape-label.ts";
import { resultSign, type Words } from "./words.ts";

/** The longest value that a note shows; the inspector and the JSON have the rest. */
const longestValue = 40;

/** The notes that follow a message: per party one, with its checks and then the states it came into. */
export function notesAfter(run: Pick<Run, "checks" | "states">, words: Words): (n: number) => readonly string[] {
  const rows = new Map<number, Map<string, string[]>>();
  const add = (n: number, party: string, row: string) => {
    const parties = rows.get(n) ?? new Map<string, string[]>();
    rows.set(n, parties);
    parties.set(party, [...(parties.get(party) ?? []), row]);
  };
  for (const check of run.checks) add(check.after, check.party, checkRow(check, words));
  const before = new Map<string, string>();
  for (const state of run.states) {
    // A machine whose context alone changed has nothing to tell in a picture.
    if (before.get(state.actor) === state.value) continue;
    before.set(state.actor, state.value);
    add(state.after, state.party, stateRow(state));
  }
  return (n) => [...(rows.get(n) ?? [])].map(([party, list]) => `note over ${mermaidId(party)}: ${list.join("<br/>")}`);
}

function checkRow(check: RecordedCheck, words: Words): string {
  const title = `${resultSign(check.result)} ${words.check(check.id)}`;
  if (check.result === "passed") return escapeLabel(title);
  const difference =
    check.result === "failed" && check.expected !== undefined
      ? ` (${words.heading("expected")} ${shorten(check.expected)}, ${words.heading("actual")} ${shorten(check.actual ?? "–")})`
      : ` (${words.result(check.result)})`;
  return escapeLabel(`${title}${difference}`);
}

function stateRow(state: RecordedState): string {
  return escapeLabel(`◇ ${state.actor} · ${state.value}`);
}

function shorten(value: string): string {
  return value.length <= longestValue ? value : `${value.slice(0, longestValue - 1)}…`;
}
