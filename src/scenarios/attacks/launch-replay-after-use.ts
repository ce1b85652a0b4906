import type { Attack } from "./attack.ts";
import { openings } from "./opening.ts";

/** The attacker finds the launch URL in a history or log, when the Person is done with it. */
export const launchReplayAfterUse: Attack = {
  id: "launch-replay-after-use",
  label: "3",
  title: "Replay of a used launch request from history or log",
  needs: ["own-account", "read-launch-url"],
  instead: ["read-form-post"],
  onModuleTypes: true,
  goals: ["leak"],
  references: ["RFC 9700 §4.2, §4.3", "KoppelMij IG, launch uitvoeren"],
  plan: () => ({
    setup: [{ do: "own-run", until: openings, as: "own-launch" }],
    steps: [{ do: "wait", for: openings, as: "launch" }, { do: "later" }, { do: "replay", in: "own", what: "launch" }],
  }),
};
