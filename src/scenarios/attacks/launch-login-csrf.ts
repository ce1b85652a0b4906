import type { Attack } from "./attack.ts";

/** The attacker starts an own launch, keeps it unused, and has the victim open it: the answers land in the wrong record. */
export const launchLoginCsrf: Attack = {
  id: "launch-login-csrf",
  label: "4",
  title: "Launch login CSRF: the victim continues the attacker's launch",
  needs: ["lure-link", "own-account"],
  goals: ["session-swap"],
  references: ["RFC 9700 §4.7", "RFC 6819 §4.4.1.8", "FAPI 2.0 Attacker Model (session integrity)"],
  plan: () => ({
    setup: [{ do: "own-run", until: ["launch-request"], as: "launch" }],
    steps: [
      { do: "moment", for: ["pgo-tasks-page"], interrupts: true },
      {
        do: "lure",
        // The module takes the launch as an address too, where it came as a form.
        target: {
          url: { addressOf: "launch" },
          query: { iss: { of: "launch", name: "iss" }, launch: { of: "launch", name: "launch" } },
        },
      },
    ],
  }),
};
