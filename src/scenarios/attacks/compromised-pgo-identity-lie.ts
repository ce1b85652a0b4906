import type { Attack } from "./attack.ts";

/** In 2a and 2b the PGO says who the patient is, and says so of someone else. */
export const compromisedPgoIdentityLie: Attack = {
  id: "compromised-pgo-identity-lie",
  label: "14",
  title: "A PGO vouches for a foreign identity",
  needs: ["evil-pgo", "own-account"],
  goals: ["module-record"],
  references: ["OpenID Connect Core §5.7", "arXiv:1508.04324"],
  plan: ({ victimPatient }) => ({
    setup: [],
    steps: [
      { do: "wait", for: ["delegation-request", "introspection-request"], as: "delegation" },
      { do: "later" },
      {
        do: "own-run",
        until: [],
        as: "nothing",
        alter: { types: ["module-token-response"], part: "body.patient", value: victimPatient },
      },
    ],
  }),
};
