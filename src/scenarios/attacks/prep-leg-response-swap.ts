import type { Attack } from "./attack.ts";

/** The attacker's own preparation is opened by the victim, and the answer is used in the attacker's browser. */
export const prepLegResponseSwap: Attack = {
  id: "prep-leg-response-swap",
  label: "8b",
  title: "Browser swapping in the preparation, by response",
  needs: ["lure-link", "own-account", "read-authz-response"],
  goals: ["account-link"],
  references: ["FAPI 2.0 Security Profile §6.5"],
  plan: () => ({
    setup: [{ do: "own-run", until: ["prepare-authorization-request"], as: "preparation" }],
    steps: [
      { do: "moment", for: ["pgo-tasks-page"], interrupts: true },
      { do: "lure", target: { url: { addressOf: "preparation" } } },
      { do: "wait", for: ["prepare-response"], as: "callback" },
      { do: "open", in: "own", target: { url: { addressOf: "callback" } } },
    ],
  }),
};
