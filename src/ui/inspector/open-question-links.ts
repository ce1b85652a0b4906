import type { MessageType } from "../../protocol/message-types.ts";
import { openQuestionPlaces } from "./open-question-places.ts";

const pairs = Object.entries(openQuestionPlaces).flatMap(([id, { at, also = [] }]) =>
  [at, ...also].map((type) => ({ id, type })),
);

/** The open questions that a message makes visible, as ids of the `openQuestions` texts. */
export const openQuestionLinks: Partial<Record<MessageType, readonly string[]>> = Object.fromEntries(
  [...new Set(pairs.map(({ type }) => type))].map((wanted) => [
    wanted,
    pairs.filter(({ type }) => type === wanted).map(({ id }) => id),
  ]),
);
