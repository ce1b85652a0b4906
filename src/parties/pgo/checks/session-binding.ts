import { type Check, equal } from "../../../simulation/check.ts";

/** The launch value belongs to the PGO session of the browser that brings it. */
export const sessionBinding: Check<{ readonly launchSession: string; readonly browserSession: string | undefined }> = {
  id: "session-binding",
  title: "the launch value belongs to the PGO session of this browser",
  status: "D",
  clause: "KoppelMij IG, option 2a and 2b",
  refusal: { error: "access_denied", description: "the launch was started in another browser" },
  compare: ({ launchSession, browserSession }) => equal(launchSession, browserSession),
};
