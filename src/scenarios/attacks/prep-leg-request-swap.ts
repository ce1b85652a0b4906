import type { Attack } from "./attack.ts";

/** The attacker's browser gets the cookie of the preparation, the victim's browser finishes it, and the launch is stolen. */
export const prepLegRequestSwap: Attack = {
  id: "prep-leg-request-swap",
  label: "8a",
  title: "Browser swapping in the preparation, by request",
  needs: ["lure-link", "own-account", "race-block", "read-authz-request", "read-launch-url"],
  instead: ["read-form-post"],
  goals: ["leak"],
  references: ["FAPI 2.0 Security Profile §6.5", "RFC 9126 §7.5"],
  plan: () => ({
    setup: [],
    steps: [
      { do: "wait", for: ["prepare-authorization-request"], as: "preparation", hold: true },
      { do: "own-run", until: ["prepare-response"], as: "callback", from: { url: { addressOf: "preparation" } } },
      { do: "lure", target: { url: { addressOf: "callback" } } },
      { do: "wait", for: ["launch-request"], as: "launch", hold: true },
      { do: "replay", in: "own", what: "launch" },
    ],
  }),
};
