import type { Origin } from "../../library.ts";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import type { CheckChoice } from "../state/check-choice.ts";
import { indexOf, type RecordingIndex } from "./recording-index.ts";

/** What every tab of the inspector sees: one recording at one step, and what can be asked of the page around it. */
export interface StepView {
  readonly recording: Recording;
  readonly catalogue: Catalogue;
  readonly index: RecordingIndex;
  /** Number of the last message that has happened; 0 is before the first. */
  readonly cursor: number;
  readonly message: RecordedMessage | undefined;
  /** The name of a participant, as the page shows names now. */
  readonly nameOf: (participant: string) => string;
  readonly onJump: (n: number) => void;
  readonly onAlter: (n: number, part: string, value: string) => void;
  readonly onChooseCheck: (check: string, choice: CheckChoice) => void;
  /** The value that is followed through the run, or null. */
  readonly followed: Origin | null;
  readonly onFollow: (value: string | null) => void;
}

/** The view of one step. */
export function stepView(
  fields: Omit<StepView, "index" | "message" | "nameOf"> & Partial<Pick<StepView, "nameOf">>,
): StepView {
  const { recording, cursor } = fields;
  const index = indexOf(recording);
  const labels = new Map(recording.participants.map(({ id, label }) => [id, label]));
  return {
    nameOf: (participant) => labels.get(participant) ?? participant,
    ...fields,
    index,
    message: index.messageOf.get(cursor),
  };
}
