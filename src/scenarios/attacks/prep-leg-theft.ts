import type { Attack } from "./attack.ts";

/** The preparation request of the PGO is stolen, and the attacker goes on with it in the own browser. */
export const prepLegTheft: Attack = {
  id: "prep-leg-theft",
  label: "7",
  title: "Theft of the preparation request",
  needs: ["own-account", "race-block", "read-authz-request"],
  instead: ["read-form-post"],
  goals: ["leak"],
  references: ["RFC 9126 §4, §7.3", "RFC 9700 §4.7", "FAPI 2.0 Security Profile §6.4"],
  plan: () => ({
    setup: [{ do: "own-run", until: ["prepare-authorization-request", "dva-launch-request"], as: "own-preparation" }],
    steps: [
      { do: "wait", for: ["prepare-authorization-request", "dva-launch-request"], as: "preparation", hold: true },
      { do: "replay", in: "own", what: "preparation" },
    ],
  }),
};
