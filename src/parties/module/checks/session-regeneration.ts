import { type Check, equal } from "../../../simulation/check.ts";

/**
 * After the callback the session gets a new id; the one from before it no longer counts, so that an id planted
 * beforehand is worth nothing.
 */
export const sessionRegeneration: Check<{ readonly presentedBeforeCallback: boolean }> = {
  id: "session-regeneration",
  title: "the session id was issued after the callback",
  status: "S",
  clause: "SMART App Launch 2.2, state (session fixation)",
  refusal: { error: "session_unknown", description: "this session id was issued before the user was known" },
  compare: ({ presentedBeforeCallback }) =>
    equal(
      "issued after the callback",
      presentedBeforeCallback ? "issued before the callback" : "issued after the callback",
    ),
};
