import type { RecordedMessage, Run } from "../../simulation/recording.ts";
import { type AlignedRow, alignRuns } from "./align-runs.ts";
import { differingParts } from "./differing-parts.ts";

/** A message as far as a comparison shows it; headers and body stay with the recording. */
export type ComparedMessage = Omit<RecordedMessage, "headers" | "body">;

/** A run as far as a comparison shows it. */
export interface ComparedRun extends Pick<Run, "participants"> {
  readonly messages: readonly ComparedMessage[];
}

/** A milestone with the parts in which the messages of the runs that reach it differ. */
export interface ComparedRow extends AlignedRow {
  readonly phase: string;
  readonly parts: readonly string[];
}

/** Runs beside each other: one row a milestone, one cell a run. */
export interface Comparison {
  readonly runs: readonly ComparedRun[];
  readonly rows: readonly ComparedRow[];
}

/** Sets runs beside each other in lock-step and tells per milestone what differs. */
export function compareRuns(runs: readonly Pick<Run, "participants" | "messages" | "tokens">[]): Comparison {
  return {
    runs: runs.map(({ participants, messages }) => ({ participants, messages: messages.map(withoutContent) })),
    rows: alignRuns(runs).flatMap(({ phase, rows }) =>
      rows.map((row) => {
        const told = runs.flatMap((run, at) => {
          const message = run.messages[(row.cells[at] ?? 0) - 1];
          return message === undefined ? [] : [{ run, message }];
        });
        return { phase, ...row, parts: differingParts(told) };
      }),
    ),
  };
}

function withoutContent({ headers: _headers, body: _body, ...message }: RecordedMessage): ComparedMessage {
  return message;
}
