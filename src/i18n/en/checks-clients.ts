import type { CheckText } from "../translation.ts";

/** Checks of the PGO and the module. */
export const checksClientsEn = {
  "pgo-state-binding": {
    title: "Answer to this browser's request",
    question: "Does the `state` that comes back belong to this browser's session at the PGO?",
    passed: "The answer belongs to a request of this browser.",
    failed: "The answer does not belong to a request of this browser. The PGO stops.",
    off: "Someone can link their own login at the DVA to another's PGO account, or the other way round.",
  },
  "launch-url-registered": {
    title: "Registered launch address",
    question: "Is the launch address from the task's data one that this module registered?",
    passed: "The launch address is registered for this module.",
    failed: "The launch address is not registered. The PGO sends the browser nowhere.",
    off: "Who can change the task's data leads the Person and the launch token to a site of their own.",
  },
  "iss-allow-list": {
    title: "Known party in iss",
    question: "Is the DVA (in options 2a and 2b the PGO) named in `iss` one that this module knows?",
    passed: "The module knows this party.",
    failed: "The module does not know this party. It asks that address for nothing.",
    off: "The module talks to any address in a link, and later hands it its own credentials.",
  },
  state: {
    title: "Answer to this module session",
    question: "Does the `state` that comes back belong to this browser's session at the module?",
    passed: "The answer belongs to this session.",
    failed: "The answer belongs to another session, or to none. The module stops.",
    off: "Someone can plant their own answer in another's browser, and the answers land in the wrong record.",
  },
  "rfc9207-iss": {
    title: "Answer from the right DVA",
    question: "Does the answer come from the DVA where the module asked for it?",
    passed: "The answer comes from the DVA that was asked.",
    failed: "The answer comes from another DVA. The module does not use the code.",
    off: "A module that serves several DVAs can hand in the code of one at another.",
  },
  "session-regeneration": {
    title: "New session after login",
    question: "Did the module give this browser a new session id once the person was known?",
    passed: "The browser has a new session id.",
    failed: "The old session id is still in use. The module stops.",
    off: "Who planted a session id beforehand can join the session after the login.",
  },
  "id-token": {
    title: "Genuine identity token",
    question: "Is the identity token signed by the party that gave it, meant for this module and still valid?",
    passed: "The identity token is genuine, meant for this module and still valid.",
    failed: "The identity token is not genuine, not meant for this module, or expired. The module stops.",
    off: "The module believes any statement about who the Person is.",
  },
  "code-burn-on-state-mismatch": {
    title: "Foreign code made useless",
    question: "When a code arrives with a foreign `state`, does the module make it useless?",
    passed: "The module has handed in the foreign code at once, so that no one can use it any more.",
    failed: "The code stayed usable.",
    off: "A code that lands in the wrong browser stays valid and can be carried to the right one.",
  },
} satisfies Record<string, CheckText>;
