/** What an attacker can be allowed to see and do. */
export const capabilitiesEn = {
  "own-account": { title: "Takes part as a normal user" },
  "lure-link": { title: "Has the victim open a link" },
  "evil-site": { title: "Runs a web site" },
  "evil-module": { title: "Runs a registered module" },
  "evil-pgo": { title: "Has taken over a PGO" },
  "read-launch-url": { title: "Reads the address that opens the module" },
  "read-authz-request": { title: "Reads requests for access in the browser" },
  "read-authz-response": { title: "Reads the way back with the code" },
  "read-form-post": { title: "Reads posted forms" },
  "race-block": { title: "Arrives first and delays the victim" },
  "pgo-cookie-theft": { title: "Has the victim's session cookie of the PGO" },
  "shared-device": { title: "Uses the same browser afterwards" },
  "fhir-write": { title: "Changes data at the provider" },
  "digid-relay": { title: "Has the victim approve a strange DigiD login" },
};
