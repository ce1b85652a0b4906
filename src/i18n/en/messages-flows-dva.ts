/** Messages at the DVA, and those between DVA and PGO, in the functions of MedMij. */
export const messagesFlowsDvaEn = {
  "consent-share-page": {
    title: "The DVA asks to confirm sharing",
    what: "The DVA asks the Person to confirm that the care provider may receive the data from the PGO (Autoriseren, step 6).",
    why: "With Delen the data go the other way. That is why it is called a Bevestigingsverklaring and not a Toestemmingsverklaring.",
  },
  "consent-subscribe-page": {
    title: "The DVA asks consent for notifications",
    what: "The DVA asks whether the care provider may send notifications about this Gegevensdienst to the PGO (UCI Abonneren, step 9).",
    why: "The notification holds no health data, but its arrival says something: that something new is known about the Person.",
  },
  "consent-end-page": {
    title: "The DVA asks to confirm ending",
    what: "The DVA shows the subscription and asks the Person to end it (Beëindigingsverklaring).",
    why: "Only who has logged in may end a subscription. The care provider may not refuse it.",
  },
  "termination-answer": {
    title: "The Person answers about ending",
    what: "The browser sends the DVA the answer: end or withdraw, or leave it as it is.",
    why: "This answer is the Beëindigingsverklaring. From the withdrawal on, the refresh token is worth nothing.",
  },
  "consents-request": {
    title: "The DVA gets the consents visit",
    what: "The browser asks the DVA for the page on which consents are managed. The DVA checks which PGO asks, and has the Person log in.",
    why: "Who has not logged in must not see or withdraw consents of somebody. The address is the simulator's choice.",
  },
  "consents-page": {
    title: "The DVA shows the consents",
    what: "The DVA shows the long-term consents of this Person and until when they run.",
    why: "Who can see a consent can withdraw it. Giving it must not be easier than withdrawing it.",
  },
  "consents-return-redirect": {
    title: "The DVA sends the browser back",
    what: "The DVA sends the browser back to the PGO with the `state` alone.",
    why: "What the Person did here is not told to the PGO. That return is the simulator's choice.",
  },
  "subscription-request": {
    title: "The PGO asks for a subscription",
    what: "The PGO asks the Subscription Server of the DVA for a subscription until a date. It shows its access token; there is no BSN in it (UCI Abonneren, step 14).",
    why: "The token already says for whom and for what. This is JSON of MedMij, not a FHIR Subscription.",
  },
  "subscription-change-request": {
    title: "The PGO changes a subscription",
    what: "The PGO gives a known subscription another end date. The date of today means: end it.",
    why: "One request serves for shortening, lengthening and ending. The rights differ: only lengthening may be refused.",
  },
  "subscription-response": {
    title: "The DVA stores the subscription",
    what: "The DVA stores the subscription and answers with its number and its end date (UCI Abonneren, step 16).",
    why: "Both sides use this number. A notification names it and nothing else of the Person.",
  },
  "subscription-error": {
    title: "The DVA refuses the subscription",
    what: "The DVA does not carry out the request and answers with an error code.",
    why: "Step 15 of UCI Abonneren is the last moment to refuse: wrong token, too long, or the care provider does not want to receive it.",
  },
  "notification-request": {
    title: "The DVA notifies the PGO",
    what: "The DVA tells the Notification Server of the PGO that there is something new for a subscription. It shows its certificate; there is no browser and no Person in between.",
    why: "This is the only message that a DVA starts towards a PGO. It says that there is something, and not what.",
  },
  "notification-response": {
    title: "The PGO confirms the notification",
    what: "The PGO answers that it knows the subscription and has taken in the notification.",
    why: "The DVA need not try again. It does not learn whether the Person reads it.",
  },
  "notification-error": {
    title: "The PGO refuses the notification",
    what: "The PGO does not take in the notification and answers with an error code.",
    why: "The sender is not on the Whitelist, or the subscription is unknown or has ended.",
  },
  "resource-search-request": {
    title: "The PGO asks for data",
    what: "The PGO asks the Resource Server for the data of one Gegevensdienst with its access token, without BSN (UCI Verzamelen, step 14).",
    why: "For one Gegevensdienst several requests may be needed. Each has to show the token again.",
  },
  "resource-search-response": {
    title: "The DVA gives the data",
    what: "The DVA checks the token, fetches the data at the care provider and answers with a FHIR Bundle (UCI Verzamelen, step 15).",
    why: "This is the last moment for the beschikbaarheidstoets, if it was not done before.",
  },
};
