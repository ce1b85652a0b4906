import type { RecordedMessage, Run } from "../simulation/recording.ts";
import { escapeLabel, mermaidId } from "./escape-label.ts";
import { legsOf } from "./legs.ts";
import {
  arrow,
  createStatements,
  type MermaidDiagram,
  type MermaidLine,
  type MermaidPhase,
  participantLines,
  phaseNote,
} from "./mermaid-parts.ts";
import { channelLetter, type Words } from "./words.ts";

/**
 * The phases of a run: per phase one arrow for each pair of parties that talk in it, named after their first message.
 * What the Person does in the browser has no arrow of its own, it falls under the arrow before it.
 */
export function toMermaidOverview(run: Pick<Run, "participants" | "messages">, words: Words): MermaidDiagram {
  const statements = createStatements();
  const lines: MermaidLine[] = [];
  const phases: MermaidPhase[] = [];
  statements.lines.push(...participantLines(run, words));
  for (const leg of legsOf(run.messages)) {
    const heading = statements.add(phaseNote(leg.phase, run, words));
    phases.push({ phase: leg.phase, n: leg.messages[0]?.n ?? 0, statement: heading });
    const places = new Map<string, number>();
    for (const group of pairsOf(leg.messages)) places.set(group.key, statements.add(pairArrow(group.messages, words)));
    let last = places.values().next().value ?? heading;
    for (const message of leg.messages) {
      last = places.get(pairKey(message)) ?? last;
      lines.push({ n: message.n, statement: last });
    }
  }
  return { text: `${statements.lines.join("\n")}\n`, lines, notes: [], phases };
}

interface Pair {
  readonly key: string;
  readonly messages: readonly RecordedMessage[];
}

function pairsOf(messages: readonly RecordedMessage[]): readonly Pair[] {
  const pairs = new Map<string, RecordedMessage[]>();
  for (const message of messages) {
    const key = pairKey(message);
    if (key === "") continue;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [message]);
    else pair.push(message);
  }
  return [...pairs].map(([key, list]) => ({ key, messages: list }));
}

/** Both directions of a conversation have one key; local actions have none. */
function pairKey(message: RecordedMessage): string {
  return message.channel === "local" ? "" : `${[message.from, message.to].sort().join(" ")} ${message.channel}`;
}

function pairArrow(messages: readonly RecordedMessage[], words: Words): string {
  const first = messages[0];
  if (first === undefined) throw new TypeError("A pair of parties without messages");
  const numbers = messages.length === 1 ? `${first.n}` : `${first.n}–${messages.at(-1)?.n}`;
  const label = `${numbers}·${channelLetter(first.channel)} ${words.message(first)}${messages.length > 1 ? " …" : ""}`;
  return `${mermaidId(first.from)}${arrow(first)}${mermaidId(first.to)}: ${escapeLabel(label)}`;
}
