/** What the simulator leaves out, and what would change if it did not. */
export const limitsEn = {
  representation: {
    title: "Representation",
    change:
      "Someone who acts for another logs in as themselves; the DVA would have to establish the right to act, and every token would name two people.",
  },
  koppeltaal: {
    title: "Koppeltaal and portals",
    change:
      "A module could also be opened from a provider's portal with an HTI token, so it would have to accept two kinds of launch.",
  },
  professionals: {
    title: "Care professionals as users",
    change:
      "Care professionals would log in with other means than DigiD and look at data of others, with other consents and logs.",
  },
  sharing: {
    title: "The transfer after sharing (Delen)",
    change:
      "After authorizing, the PGO would send data to the care provider; the DVA would first test whether the provider may receive them.",
  },
  content: {
    title: "Content of questionnaires",
    change: "The module would fetch and store questions and answers; the task would refer to the result.",
  },
  digid: {
    title: "DigiD's own protocol and protections",
    change:
      "Between DVA and DigiD there would be SAML messages, and DigiD would add safeguards of its own against relayed logins.",
  },
  certificates: {
    title: "Real certificates and networks",
    change:
      "Every connection would be secured with TLS and PKIoverheid certificates, with their own errors and delays. Here a certificate is a line in the message.",
  },
};
