import type { Attack } from "./attack.ts";
import { openings } from "./opening.ts";

/** As with a clean browser, but the attacker's browser holds a PGO session and a DVA cookie of the attacker's own launch. */
export const launchTheftOwnSession: Attack = {
  id: "launch-theft-own-session",
  label: "2",
  title: "Theft of the launch request, used in a browser with the attacker's own session",
  needs: ["own-account", "race-block", "read-launch-url"],
  instead: ["read-form-post"],
  onModuleTypes: true,
  goals: ["leak", "write"],
  references: ["RFC 9700 §4.5, §4.7", "FAPI 2.0 Security Profile §6.5"],
  plan: () => ({
    setup: [{ do: "own-run", until: openings, as: "own-launch" }],
    steps: [
      { do: "wait", for: openings, as: "launch", hold: true },
      { do: "replay", in: "own", what: "launch" },
    ],
  }),
};
