import type { Run } from "../simulation/recording.ts";
import { mermaidId } from "./escape-label.ts";
import { notesAfter } from "./mermaid-notes.ts";
import { toMermaidOverview } from "./mermaid-overview.ts";
import {
  arrow,
  createStatements,
  type MermaidDiagram,
  type MermaidLine,
  type MermaidPhase,
  messageLabel,
  participantLines,
  phaseNote,
} from "./mermaid-parts.ts";
import type { Words } from "./words.ts";

/** `overview`: phases and who talks to whom; `messages`: every message; `checks`: also checks and states of machines. */
export type Detail = "overview" | "messages" | "checks";

/** The part of a recording that is drawn. */
export type Drawable = Pick<Run, "participants" | "messages" | "checks" | "states">;

/**
 * A recording as a Mermaid sequence diagram. Messages carry their own number at the start of the label, because Mermaid's
 * `autonumber` would count on its own; `lines` tells which statement shows which message.
 */
export function toMermaid(run: Drawable, options: { readonly detail: Detail; readonly words: Words }): MermaidDiagram {
  const { detail, words } = options;
  if (detail === "overview") return toMermaidOverview(run, words);
  const statements = createStatements();
  const lines: MermaidLine[] = [];
  const notes: MermaidLine[] = [];
  const phases: MermaidPhase[] = [];
  const notesOf = detail === "checks" ? notesAfter(run, words) : () => [];
  statements.lines.push(...participantLines(run, words));
  for (const note of notesOf(0)) notes.push({ n: 0, statement: statements.add(note) });
  let phase: string | undefined;
  for (const message of run.messages) {
    const { n } = message;
    if (message.phase !== phase) {
      phase = message.phase;
      phases.push({ phase, n, statement: statements.add(phaseNote(phase, run, words)) });
    }
    const line = `${mermaidId(message.from)}${arrow(message)}${mermaidId(message.to)}: ${messageLabel(message, words)}`;
    lines.push({ n, statement: statements.add(line) });
    for (const note of notesOf(n)) notes.push({ n, statement: statements.add(note) });
  }
  return { text: `${statements.lines.join("\n")}\n`, lines, notes, phases };
}
