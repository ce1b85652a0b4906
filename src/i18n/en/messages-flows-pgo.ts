/** Messages at the PGO in the functions of MedMij. */
export const messagesFlowsPgoEn = {
  "pgo-notifies": {
    title: "The PGO alerts the Person",
    what: "The PGO tells the Person, outside the browser, that there is something new to collect. How a PGO does so is its own affair; this form is the simulator's choice.",
    why: "The notification holds no health data. Only the Person can decide to collect.",
  },
  "pgo-authorised-page": {
    title: "The PGO has access",
    what: "The PGO tells the Person that the care provider gave access, and offers what can be done next.",
    why: "With the access token the authorising is complete (Autoriseren, step 11). Collecting, sharing or subscribing comes after it.",
  },
  "pgo-renew-choice": {
    title: "The Person wants to go on",
    what: "The browser tells the PGO that the Person wants to use the long-term access again.",
    why: "The PGO asks for new access without DigiD. The Person does not have to leave the PGO for it.",
  },
  "pgo-renewed-page": {
    title: "The PGO has access again",
    what: "The PGO tells the Person that it got a new access token and a new refresh token.",
    why: "The Person saw no page of the DVA at all. That is what long-term consent is for, and why it can be withdrawn.",
  },
  "pgo-access-ended-page": {
    title: "The access has ended",
    what: "The PGO tells the Person that the long-term access no longer works, and offers to log in at the DVA again.",
    why: "The DVA does not say why: expired, withdrawn or used twice. Only a new login with DigiD leads further.",
  },
  "pgo-authorise-choice": {
    title: "The Person authorises again",
    what: "The browser tells the PGO that the Person wants to log in at the DVA again.",
    why: "Without valid long-term consent the long way applies: Autoriseren, steps 1 to 11.",
  },
  "pgo-dossier-page": {
    title: "The PGO shows the dossier",
    what: "The PGO shows what it collected, by Gegevensdienst, and which Gegevensdiensten are still open.",
    why: "The data are now with the Person (UCI Verzamelen, step 16). With the same token the PGO can collect the rest.",
  },
  "pgo-collect-next-choice": {
    title: "The Person collects more",
    what: "The browser tells the PGO which Gegevensdienst the Person wants to collect now.",
    why: "While the access token is valid, the PGO can ask for the rest without a new login.",
  },
  "pgo-subscriptions-page": {
    title: "The PGO shows the subscriptions",
    what: "The PGO shows which subscriptions are possible according to the ZAL, and which ones the Person has.",
    why: "A subscription is for exactly one Gegevensdienst at one care provider (UCI Abonneren, step 1).",
  },
  "pgo-subscribe-choice": {
    title: "The Person takes a subscription",
    what: "The browser tells the PGO for which Gegevensdienst the Person wants to be notified.",
    why: "It has to be an explicit choice of the Person (UCI Abonneren, step 2).",
  },
  "pgo-subscribed-page": {
    title: "The PGO stored the subscription",
    what: "The PGO shows until when the subscription runs and offers to shorten it.",
    why: "Both sides now keep the same subscription (UCI Abonneren, steps 16 and 17).",
  },
  "pgo-shorten-choice": {
    title: "The Person shortens the subscription",
    what: "The browser tells the PGO that the subscription has to end sooner.",
    why: "Lengthening may be refused by the care provider. Shortening and ending may not.",
  },
  "pgo-end-choice": {
    title: "The Person ends a subscription",
    what: "The browser tells the PGO which subscription has to stop.",
    why: "Ending starts at the PGO, but the Person confirms it at the DVA, after logging in.",
  },
  "pgo-subscription-ended-page": {
    title: "The subscription has ended",
    what: "The PGO tells the Person that the subscription has stopped.",
    why: "From now on the care provider sends no notifications about it.",
  },
  "pgo-notified-page": {
    title: "The PGO reports something new",
    what: "The PGO tells the Person for which Gegevensdienst there is something new, and offers to collect.",
    why: "What is new, the PGO does not know. A subscription gives no long-term consent: collecting needs a login.",
  },
  "pgo-consents-choice": {
    title: "The Person manages consents",
    what: "The browser tells the PGO that the Person wants to see the consents at the care provider.",
    why: "The PGO may offer the way, but cannot withdraw anything for the Person.",
  },
  "consents-redirect": {
    title: "The PGO sends to the consents",
    what: "The PGO sends the browser to the page of the DVA where consents are managed, with a fresh `state`. The address and the parameters are the simulator's choice.",
    why: "The consent was given at the DVA and can only be withdrawn there.",
  },
  "consents-response": {
    title: "The browser returns from the consents",
    what: "The browser comes back at the PGO with the `state`. What the Person did at the DVA is not said.",
    why: "The PGO compares the `state`. Whether its access still works, it finds out at the next use.",
  },
  "pgo-consents-page": {
    title: "Back from managing consents",
    what: "The PGO shows that the Person is back and offers to use the access again.",
    why: "The PGO does not know whether something was withdrawn. It must not guess.",
  },
};
