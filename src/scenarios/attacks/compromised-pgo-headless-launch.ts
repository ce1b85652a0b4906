import type { Attack } from "./attack.ts";

/** Who has taken over the PGO starts a task of the victim, with the token that the PGO holds and a browser of its own. */
export const compromisedPgoHeadlessLaunch: Attack = {
  id: "compromised-pgo-headless-launch",
  label: "13",
  title: "A PGO launches without the user",
  needs: ["evil-pgo"],
  goals: ["write", "module-record"],
  references: ["FAPI 2.0 Attacker Model (A1a)", "RFC 8693 §5", "RFC 9700 §3 (A1)"],
  plan: () => ({
    setup: [],
    steps: [{ do: "later" }, { do: "own-run", until: [], as: "nothing", account: "victim" }],
  }),
};
