import type { Domain, Participant, RecordedMessage, Run } from "../simulation/recording.ts";
import { escapeBoxTitle, escapeLabel, mermaidId } from "./escape-label.ts";
import { marksOf } from "./marks.ts";
import { channelLetter, type Words } from "./words.ts";

/** Where something of message `n` stands: the number of its statement, as Mermaid's `data-id="i<statement>"` counts. */
export interface MermaidLine {
  readonly n: number;
  readonly statement: number;
}

/** The start of a phase: a note over all participants, drawn before message `n`. */
export interface MermaidPhase extends MermaidLine {
  readonly phase: string;
}

/** A sequence diagram as text, with the places of the messages in it. */
export interface MermaidDiagram {
  readonly text: string;
  /** One entry per message, in order of n. In an overview several messages share one statement. */
  readonly lines: readonly MermaidLine[];
  /** Notes on checks and states, if the detail has them. */
  readonly notes: readonly MermaidLine[];
  readonly phases: readonly MermaidPhase[];
}

/** Collects lines; a message and a note are statements that Mermaid counts, a participant and a box are not. */
export interface Statements {
  readonly lines: string[];
  /** Adds a counted line and returns its number. */
  add(line: string): number;
}

export function createStatements(): Statements {
  const lines: string[] = ["sequenceDiagram"];
  let count = 0;
  return {
    lines,
    add(line) {
      lines.push(`  ${line}`);
      count += 1;
      return count - 1;
    },
  };
}

/** MedMij's domain colours, transparent so that they serve a light and a dark page. */
const boxColours: Readonly<Record<Domain, string>> = {
  person: "rgba(238,127,0,0.12)",
  provider: "rgba(0,98,178,0.12)",
  external: "rgba(110,110,110,0.12)",
  attacker: "rgba(200,0,30,0.12)",
};

/** Participants in the order of the recording; neighbours of one domain share a box in its colour. */
export function participantLines(run: Pick<Run, "participants">, words: Words): readonly string[] {
  const lines: string[] = [];
  for (const [index, participant] of run.participants.entries()) {
    const before = run.participants[index - 1]?.domain;
    const after = run.participants[index + 1]?.domain;
    if (participant.domain !== before) {
      lines.push(`  box ${boxColours[participant.domain]} ${escapeBoxTitle(words.domain(participant.domain))}`);
    }
    lines.push(`    ${declaration(participant, words)}`);
    if (participant.domain !== after) lines.push("  end");
  }
  return lines;
}

function declaration(participant: Participant, words: Words): string {
  const keyword = participant.id === "person" ? "actor" : "participant";
  return `${keyword} ${mermaidId(participant.id)} as ${escapeLabel(words.participant(participant.id, participant.label))}`;
}

/** A phase heading over all participants. */
export function phaseNote(phase: string, run: Pick<Run, "participants">, words: Words): string {
  const ids = run.participants.map((each) => mermaidId(each.id));
  const span = ids.length > 1 ? `${ids[0]},${ids.at(-1)}` : ids[0];
  return `note over ${span}: ${escapeLabel(words.phase(phase))}`;
}

/**
 * The arrow of a message: solid for what is asked or done, dashed for an answer; a filled head on the front channel
 * and an open one on the back channel; a cross where the message was held back and never arrived.
 */
export function arrow(message: Pick<RecordedMessage, "channel" | "kind" | "heldBack">): string {
  const line = message.kind === "response" ? "--" : "-";
  if (message.heldBack) return `${line}x`;
  return message.channel === "back" ? `${line})` : `${line}>>`;
}

/** `12·F Authorization request`: number, channel, title, and what happened to it on its way. */
export function messageLabel(message: RecordedMessage, words: Words): string {
  const text = `${message.n}·${channelLetter(message.channel)} ${words.message(message)}`;
  return escapeLabel([text, ...marksOf(message, words)].join(" · "));
}
