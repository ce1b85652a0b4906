import type { Attack } from "./attack.ts";
import { openings } from "./opening.ts";

/** What makes an address of a launch, also of one that came as a form. */
const launchValues = { iss: { of: "launch", name: "iss" }, launch: { of: "launch", name: "launch" } };

/** The attacker starts an own launch, keeps it unused, and has the victim open it: the answers land in the wrong record. */
export const launchLoginCsrf: Attack = {
  id: "launch-login-csrf",
  label: "4",
  title: "Launch login CSRF: the victim continues the attacker's launch",
  needs: ["lure-link", "own-account"],
  onModuleTypes: true,
  goals: ["session-swap"],
  references: ["RFC 9700 §4.7", "RFC 6819 §4.4.1.8", "FAPI 2.0 Attacker Model (session integrity)"],
  plan: ({ launchWay }) => ({
    setup: [{ do: "own-run", until: openings, as: "launch" }],
    steps: [
      { do: "moment", for: ["pgo-tasks-page", "pgo-modules-page"], interrupts: true },
      {
        do: "lure",
        // The module takes the launch as an address too; a link without a launch is its address alone.
        target: {
          url: { addressOf: "launch" },
          query: launchWay === undefined ? {} : launchValues,
        },
      },
    ],
  }),
};
