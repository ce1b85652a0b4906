import { type Check, equal } from "../../../simulation/check.ts";

/** The answer belongs to the session of this browser, once. @see SMART App Launch 2.2, parameter `state` */
export const stateCheck: Check<{ readonly sentState: string; readonly returnedState: string | undefined }> = {
  id: "state",
  title: "state is the one that this browser's session sent",
  status: "D",
  clause: "KoppelMij IG, module launch ontvangen; SMART App Launch 2.2, state",
  refusal: { error: "state_mismatch", description: "the answer does not belong to this browser" },
  compare: ({ sentState, returnedState }) => equal(sentState, returnedState),
};
