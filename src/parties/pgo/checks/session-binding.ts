import { type Check, equal } from "../../../simulation/check.ts";

/**
 * The launch value belongs to the PGO session of the browser that brings it. The weaker reading asks that somebody is logged
 * in at the PGO in that browser, and not who.
 */
export const sessionBinding: Check<{ readonly launchSession: string; readonly browserSession: string | undefined }> = {
  id: "session-binding",
  title: "the launch value belongs to the PGO session of this browser",
  status: "D",
  clause: "KoppelMij IG, option 2a and 2b",
  modes: ["same", "any-session"],
  refusal: { error: "access_denied", description: "the launch was started in another browser" },
  compare: ({ launchSession, browserSession }, mode) =>
    mode === "any-session"
      ? equal("a session at the PGO", browserSession === undefined ? undefined : "a session at the PGO")
      : equal(launchSession, browserSession),
};
