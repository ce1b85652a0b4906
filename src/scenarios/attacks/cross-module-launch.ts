import type { Attack } from "./attack.ts";
import { ownRequest, redeemAndRead } from "./own-module.ts";

/** Another module presents a launch value that was issued for the victim's module. */
export const crossModuleLaunch: Attack = {
  id: "cross-module-launch",
  label: "16",
  title: "Launch redeemed by another module",
  needs: ["evil-module", "lure-link", "race-block", "read-launch-url"],
  instead: ["read-form-post"],
  goals: ["wrong-audience", "unconsented-module"],
  references: ["RFC 9700 §2.3, §4.5.2", "KoppelMij IG, option 3a"],
  plan: ({ authorization, token, iss, fhir, ownClient, ownRedirectUri }) => ({
    setup: [],
    steps: [
      { do: "wait", for: ["launch-request"], as: "launch", hold: true },
      {
        do: "lure",
        target: {
          url: authorization,
          query: { ...ownRequest(ownClient, ownRedirectUri, iss), launch: { of: "launch", name: "launch" } },
        },
      },
      ...redeemAndRead(token, fhir, ownRedirectUri),
    ],
  }),
};
