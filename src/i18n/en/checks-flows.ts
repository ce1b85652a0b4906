/** Checks that only the functions of MedMij have. */
export const checksFlowsEn = {
  "consent-in-time": {
    title: "Answer came in time",
    question: "Did the Person answer while the session of the page still stood? (the simulator takes fifteen minutes)",
    passed: "The answer came in time.",
    failed:
      "The session of the page was over, so the DVA cannot establish the answer (autoriseren 3). The PGO gets an error, and tells the Person.",
    off: "Whoever finds the page open much later can still consent for the Person.",
  },
  "grant-standing": {
    title: "Consent still stands",
    question: "Has the consent behind this refresh token not been withdrawn, and the series not been stopped?",
    passed: "The consent still stands.",
    failed: "The consent was withdrawn or the series stopped. The DVA gives no new token.",
    off: "A withdrawn consent goes on giving access, for half a year at each use.",
  },
  receivability: {
    title: "Care provider wants to receive this",
    question:
      "May and will the care provider receive this of this Person? (ontvankelijkheidstoets: Autoriseren, step 5b; UCI Abonneren, steps 8 and 15)",
    passed: "The care provider may and will receive it.",
    failed: "The care provider does not receive this of this Person. The flow stops.",
    off: "The care provider gets data, or a subscription, of somebody with whom it has nothing to do.",
  },
  "service-granted": {
    title: "This Gegevensdienst was granted",
    question: "Is the Gegevensdienst that the PGO asks for one of those to which the token gives right?",
    passed: "The Gegevensdienst was granted.",
    failed: "The token does not give right to this Gegevensdienst. No data are given.",
    off: "With consent for one kind of data, the PGO gets every kind.",
  },
  "subscription-duration": {
    title: "Subscription not longer than granted",
    question: "Does the subscription end within the duration that was granted?",
    passed: "The subscription ends in time.",
    failed: "The subscription would last longer than was granted. The DVA refuses.",
    off: "A PGO that asked for a month can have itself notified for years.",
  },
  "dva-client-auth": {
    title: "DVA shows its certificate",
    question: "Is the certificate on the connection that of a party on the Whitelist?",
    passed: "The certificate is on the Whitelist.",
    failed: "The certificate is missing or not on the Whitelist. The PGO refuses the notification.",
    off: "Anybody can send the PGO notifications, and so make Persons log in for nothing.",
  },
  "subscription-known": {
    title: "PGO keeps this subscription",
    question: "Is the notification about a subscription that the PGO keeps and that has not ended?",
    passed: "The PGO keeps this subscription.",
    failed: "The subscription is unknown or has ended. The PGO answers `invalid_subscription_id`.",
    off: "The PGO also takes in notifications about subscriptions that it does not have, or that have ended.",
  },
};
