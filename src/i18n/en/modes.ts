/** The readings of a check that can be read in more than one way: the rule first, then what some builder makes of it. */
export const modesEn = {
  "browser-binding": {
    bound: "The cookie of this very launch",
    presence: "Any cookie of the DVA (the literal text)",
  },
  "launch-single-use": {
    "first-presentation": "Used up at the first presentation",
    "after-success": "Used up only after success",
  },
  pkce: {
    required: "Always compared",
    "if-sent": "Compared only when a code_verifier was sent",
  },
  "redirect-uri-exact": {
    exact: "The whole address, character for character",
    prefix: "Only the beginning of the address",
  },
  state: {
    same: "The state of this browser's session",
    presence: "Any state, as long as there is one",
  },
  "session-binding": {
    same: "The session in which the launch was started",
    "any-session": "Any session at the PGO, also of somebody else",
  },
  "dpop-binding": {
    "same-key": "A proof with the key of the token",
    "any-key": "A proof with any key",
  },
  "assertion-aud": {
    only: "Meant for this server alone",
    "one-of": "This server is one of those it is meant for",
  },
};

/** What a weaker reading lets through. */
export const modesMoreEn = {
  "browser-binding": {
    presence: "Every browser with some cookie of the DVA passes, also that of an attacker who logged in there.",
  },
  "launch-single-use": {
    "after-success": "A launch value that was refused can be presented again. Only one that worked is used up.",
  },
  pkce: {
    "if-sent": "Who leaves out the code_verifier passes. Only a wrong one is refused.",
  },
  "redirect-uri-exact": {
    prefix: "Every page below the registered address passes, also one that passes on what it gets.",
  },
  state: {
    presence: "The state of any browser passes, also that of an attacker. Only an answer without one is refused.",
  },
  "session-binding": {
    "any-session":
      "Who is logged in at the PGO passes, also with an account of their own. Only a browser without a session is refused.",
  },
  "dpop-binding": {
    "any-key":
      "Who has the token makes a proof with a key of their own and passes. Only a proof that does not fit the request is refused.",
  },
  "assertion-aud": {
    "one-of": "An assertion for several servers passes, and each of them can present it here.",
  },
};
