import type { Capability } from "../../parties/attacker/plan.ts";
import type { CatalogueCapability } from "../../simulation/catalogue.ts";

const titles: Readonly<Record<Capability, readonly [label: string, title: string, source: string]>> = {
  "own-account": ["C1", "Takes part as a normal user, with an own browser and accounts", "RFC 9700 §3 (A1)"],
  "lure-link": ["C2", "Has the victim open an address at a chosen moment", "RFC 9700 §3 (A1)"],
  "evil-site": ["C3", "Runs a web site that sends browsers on", "RFC 9700 §3 (A1)"],
  "evil-module": ["C4", "Runs a module that is registered", "RFC 9700 §3 (A1); RFC 6819 §4.4.1.4"],
  "evil-pgo": ["C5", "Has taken over a PGO", "FAPI 2.0 Attacker Model (A1a)"],
  "read-launch-url": ["C7", "Reads the address with which the module is opened", "RFC 9700 §3 (A4), §4.2, §4.3"],
  "read-authz-request": ["C8", "Reads authorization requests in the browser", "RFC 9700 §3 (A4)"],
  "read-authz-response": ["C9", "Reads the redirect with code and state", "RFC 9700 §3 (A3)"],
  "read-form-post": [
    "C10",
    "Reads forms that the browser posts",
    "KoppelMij IG, overview; FAPI 2.0 Attacker Model (A3a)",
  ],
  "race-block": ["C11", "Arrives first: delays requests of the victim", "RFC 9700 §3 (A2)"],
  "pgo-cookie-theft": ["C14", "Holds the victim's PGO session cookie", "RFC 6265 §8.4"],
  "shared-device": ["C15", "Uses the same browser after the victim", "OpenID Connect Back-Channel Logout 1.0 §1"],
  "fhir-write": ["C17", "Changes data at the provider, such as a launch address", "KoppelMij IG, launch uitvoeren"],
  "digid-relay": ["C18", "Has the victim approve the attacker's DigiD login", "Cross-Device Flows BCP §4.1.1"],
};

/** What an attacker can be allowed to see and do. @see reference attacks.md A */
export const capabilities: readonly CatalogueCapability[] = Object.entries(titles).map(
  ([id, [label, title, source]]) => ({ id, title, label, source }),
);
