import type { Participant } from "../simulation/recording.ts";
import type { DifferenceItem, DifferenceMessage, EqualMessages } from "./difference-items.ts";
import { escapeLabel, mermaidId } from "./escape-label.ts";
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

/** Two runs in one picture: in `lines` and `notes`, n counts the messages of the items from 1. */
export interface MermaidDifferences extends MermaidDiagram {
  /** The statements that stand for equal messages, in the order of those items. */
  readonly folds: readonly number[];
}

/** The words that this picture needs besides those of every diagram. */
export interface DifferenceWords extends Words {
  /** What the two runs are called, as short as can be. */
  readonly sides: Readonly<Record<"left" | "right", string>>;
  /** `12 equal steps`. */
  equalSteps(count: number): string;
}

/** The signs of what only the left and only the right run have; colour does not reach everyone. */
export const sideMarks = { left: "◀", right: "▶" } as const;

/** As many parts are named; the list beside the picture names them all. */
const namedParts = 6;
const partsPerRow = 3;

/**
 * Two runs as one Mermaid sequence diagram of what differs: messages that both have drawn once, equal ones in a row as one
 * note, what only one run has marked with its side, and under a message the parts in which it differs.
 */
export function toMermaidDifferences(
  participants: readonly Participant[],
  items: readonly DifferenceItem[],
  words: DifferenceWords,
): MermaidDifferences {
  const statements = createStatements();
  const lines: MermaidLine[] = [];
  const notes: MermaidLine[] = [];
  const phases: MermaidPhase[] = [];
  const folds: number[] = [];
  statements.lines.push(...participantLines({ participants }, words));
  let phase: string | undefined;
  let n = 0;
  for (const [at, item] of items.entries()) {
    if (item.kind === "equal") {
      folds.push(statements.add(noteOverAll(participants, equalLabel(item, words))));
      continue;
    }
    n += 1;
    if (item.phase !== phase) {
      phase = item.phase;
      phases.push({ phase, n, statement: statements.add(phaseNote(phase, { participants }, words)) });
    }
    const { from, to } = item.message;
    const line = `${mermaidId(from)}${arrow(item.message)}${mermaidId(to)}: ${escapeLabel(labelOf(item, words))}`;
    lines.push({ n, statement: statements.add(line) });
    if (item.parts.length > 0 && !isFirstOfTwo(items, at)) {
      notes.push({ n, statement: statements.add(`note over ${mermaidId(to)}: ${partRows(item.parts)}`) });
    }
  }
  return { text: `${statements.lines.join("\n")}\n`, lines, notes, phases, folds };
}

/** Of a milestone with other parties in each run, the parts are named once, under the second message. */
export function isFirstOfTwo(items: readonly DifferenceItem[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return item?.kind === "message" && item.side === "left" && next?.kind === "message" && next.parts === item.parts;
}

function noteOverAll(participants: readonly Participant[], label: string): string {
  const ids = participants.map(({ id }) => mermaidId(id));
  return `note over ${ids.length > 1 ? `${ids[0]},${ids.at(-1)}` : ids[0]}: ${escapeLabel(label)}`;
}

function equalLabel({ rows }: EqualMessages, words: DifferenceWords): string {
  const [first, last] = [rows[0], rows.at(-1)];
  const range = (side: "left" | "right") => `${first?.[side]?.n}–${last?.[side]?.n}`;
  const ranges = new Set([range("left"), range("right")]);
  return `= ${words.equalSteps(rows.length)} · ${[...ranges].join("|")}`;
}

/** `◀ 3a 43·B title` of one run, `≠ 45|43·F title` of both. */
function labelOf(item: DifferenceMessage, words: DifferenceWords): string {
  const { side, message, parts } = item;
  const number = [...new Set([item.left, item.right])].filter((each) => each !== undefined).join("|");
  return [
    ...(side === "both" ? [] : [sideMarks[side], words.sides[side]]),
    ...(parts.length > 0 ? ["≠"] : []),
    `${number}·${channelLetter(message.channel)} ${words.message(message)}`,
  ].join(" ");
}

function partRows(parts: readonly string[]): string {
  const named = parts.slice(0, namedParts);
  const more = parts.length - named.length;
  const rows: string[] = [];
  for (let at = 0; at < named.length; at += partsPerRow) rows.push(named.slice(at, at + partsPerRow).join(", "));
  return rows
    .map((row, at) => escapeLabel(`≠ ${row}${more > 0 && at === rows.length - 1 ? ` +${more}` : ""}`))
    .join("<br/>");
}
