/** What an attacker can be allowed to see and do, and how that comes about in practice. */
export const capabilitiesEn = {
  "own-account": {
    title: "Takes part as a normal user",
    how: "Anyone can open an account at a PGO and has an own DigiD.",
  },
  "lure-link": {
    title: "Has the victim open a link",
    how: "By a mail, a message, an advertisement or a QR code.",
  },
  "evil-site": {
    title: "Runs a web site",
    how: "An own site that sends a visitor on, or has a form posted.",
  },
  "evil-module": {
    title: "Runs a registered module",
    how: "A module that passed admission, or that was taken over.",
  },
  "evil-pgo": {
    title: "Has taken over a PGO",
    how: "By a break-in on the server, or an employee with bad intentions.",
  },
  "read-launch-url": {
    title: "Reads the address that opens the module",
    how: "From the history of a shared PC, the log of a proxy or virus scanner, a shared screen, an extension, or the referrer to a next site.",
  },
  "read-authz-request": {
    title: "Reads requests for access in the browser",
    how: "From the same histories and logs: those addresses pass through the browser too.",
  },
  "read-authz-response": {
    title: "Reads the way back with the code",
    how: "From a server's log, or with an extension. This is a lot: few protocols withstand it.",
  },
  "read-form-post": {
    title: "Reads posted forms",
    how: "With an extension, or a virus scanner that opens encrypted traffic.",
  },
  "race-block": {
    title: "Arrives first and delays the victim",
    how: "Whoever controls part of the network or the computer makes the victim's request wait.",
  },
  "pgo-cookie-theft": {
    title: "Has the victim's session cookie of the PGO",
    how: "By malware on the computer, or a flaw in the PGO's site.",
  },
  "shared-device": {
    title: "Uses the same browser afterwards",
    how: "A computer at home, in a library or in a waiting room.",
  },
  "fhir-write": {
    title: "Changes data at the provider",
    how: "With an employee's account, or by a flaw in an import.",
  },
  "digid-relay": {
    title: "Has the victim approve a strange DigiD login",
    how: "The attacker calls or sends a code, while the victim expects a question from DigiD.",
  },
};
