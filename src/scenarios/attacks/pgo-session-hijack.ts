import type { Attack } from "./attack.ts";

/** The attacker puts the victim's PGO session cookie into the own browser and starts a task of the victim. */
export const pgoSessionHijack: Attack = {
  id: "pgo-session-hijack",
  label: "12",
  title: "Hijacked PGO session",
  needs: ["own-account", "pgo-cookie-theft"],
  goals: ["leak", "write", "module-record"],
  references: ["RFC 6265 §8.4", "FAPI 2.0 Attacker Model §6 (out of its scope)"],
  plan: ({ pgo }) => ({
    setup: [],
    steps: [
      { do: "wait", for: ["return-request"], as: "return" },
      { do: "later" },
      { do: "plant-cookie", at: pgo, what: "return", name: "__Host-pgo-session" },
      { do: "own-run", until: [], as: "nothing" },
    ],
  }),
};
