import type { Attack } from "./attack.ts";
import { openings } from "./opening.ts";

/** The core problem of the source: the launch request is stolen before it is used, and opened where nobody is logged in. */
export const launchTheftCleanBrowser: Attack = {
  id: "launch-theft-clean-browser",
  label: "1",
  title: "Theft of the launch request, used in a clean browser",
  needs: ["own-account", "race-block", "read-launch-url"],
  instead: ["read-form-post"],
  onModuleTypes: true,
  goals: ["leak", "write"],
  references: ["KoppelMij IG, overview", "RFC 9700 §3 (A4)"],
  plan: () => ({
    setup: [],
    steps: [
      { do: "wait", for: openings, as: "launch", hold: true },
      { do: "replay", in: "own", what: "launch" },
    ],
  }),
};
