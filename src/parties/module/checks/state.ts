import { type Check, equal } from "../../../simulation/check.ts";

/**
 * The answer belongs to the session of this browser, once. The weaker reading asks that a state came back and not which.
 *
 * @see SMART App Launch 2.2, parameter `state`
 */
export const stateCheck: Check<{ readonly sentState: string; readonly returnedState: string | undefined }> = {
  id: "state",
  title: "state is the one that this browser's session sent",
  status: "D",
  clause: "KoppelMij IG, module launch ontvangen; SMART App Launch 2.2, state",
  modes: ["same", "presence"],
  refusal: { error: "state_mismatch", description: "the answer does not belong to this browser" },
  compare: ({ sentState, returnedState }, mode) =>
    mode === "presence" ? equal("a state", returnedState ? "a state" : undefined) : equal(sentState, returnedState),
};
