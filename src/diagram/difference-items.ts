import type { RecordedMessage } from "../simulation/recording.ts";
import { foldEqual } from "./fold-equal.ts";

/** A milestone of two runs: the message of either or of both, and the parts in which these differ. */
export interface DifferenceRow {
  readonly phase: string;
  readonly left?: RecordedMessage;
  readonly right?: RecordedMessage;
  readonly parts: readonly string[];
}

/** A message as the picture of differences draws it. */
export interface DifferenceMessage {
  readonly kind: "message";
  readonly phase: string;
  /** `both`: drawn once for both runs. */
  readonly side: "left" | "right" | "both";
  /** The message that is drawn; of two that differ in parts the left one. */
  readonly message: RecordedMessage;
  /** The numbers in the runs that have it. */
  readonly left?: number;
  readonly right?: number;
  readonly parts: readonly string[];
}

/** Messages in a row that are the same in both runs. */
export interface EqualMessages {
  readonly kind: "equal";
  readonly rows: readonly DifferenceRow[];
}

export type DifferenceItem = DifferenceMessage | EqualMessages;

/**
 * What there is to draw of two runs beside each other, in order. One arrow cannot go to two parties, so a milestone with
 * other parties in each run is two messages, which both name the parts.
 */
export function differenceItems(rows: readonly DifferenceRow[]): readonly DifferenceItem[] {
  return foldEqual(rows, isEqual).flatMap((part): readonly DifferenceItem[] =>
    part.kind === "fold" ? [{ kind: "equal", rows: part.rows }] : messagesOf(part.row),
  );
}

function isEqual({ left, right, parts }: DifferenceRow): boolean {
  return left !== undefined && right !== undefined && parts.length === 0;
}

function messagesOf({ phase, left, right, parts }: DifferenceRow): readonly DifferenceMessage[] {
  const shared = { kind: "message", phase, parts } as const;
  if (left !== undefined && right !== undefined && left.from === right.from && left.to === right.to) {
    return [{ ...shared, side: "both", message: left, left: left.n, right: right.n }];
  }
  return [
    ...(left === undefined ? [] : [{ ...shared, side: "left" as const, message: left, left: left.n }]),
    ...(right === undefined ? [] : [{ ...shared, side: "right" as const, message: right, right: right.n }]),
  ];
}
