import type { Attack } from "./attack.ts";
import { ownRequest, redeemAndRead } from "./own-module.ts";

/** A registered module sends the victim to the authorization server by itself, and relies on cookies and sessions that are there. */
export const driveByLaunch: Attack = {
  id: "drive-by-launch",
  label: "5",
  title: "Drive-by authorization of a registered module",
  needs: ["evil-module", "lure-link"],
  goals: ["leak", "unconsented-module"],
  references: ["RFC 6819 §4.4.1.4, §4.4.1.10", "OpenID Connect Core §3.1.2.4"],
  plan: ({ authorization, token, iss, fhir, ownClient, ownRedirectUri }) => ({
    setup: [],
    steps: [
      { do: "moment", for: ["pgo-returned-page"], interrupts: false },
      { do: "lure", target: { url: authorization, query: ownRequest(ownClient, ownRedirectUri, iss) } },
      ...redeemAndRead(token, fhir, ownRedirectUri),
    ],
  }),
};
