/** Questions that the documents leave open or answer in two ways, as far as they touch the functions of MedMij. */
export const openQuestionsFlowsEn = {
  "availability-moment": {
    title: "When is availability tested?",
    question: "When must the DVA test whether there are data, and is the test mandatory?",
    saysA:
      "Autoriseren, without long-term consent: optional in step 5a, and mandatory in step 10 or at the request for data. With long-term consent the application layer calls step 4 mandatory.",
    saysB:
      "The business layer of the same text calls the test with long-term consent optional, and moves it to the request for data. The 1.x text advises the earliest moment.",
    ourChoice:
      "After the login (step 5a) by default. The setting “$t(settings:availability-test.title)” moves it to step 10 or to the data.",
  },
  "subscription-test": {
    title: "Which test applies to subscribing?",
    question: "Does Abonneren test whether there are data, or whether the care provider will receive the subscription?",
    saysA:
      "UCI Abonneren, steps 8 and 15: the care provider may and will receive a subscription of this Person (ontvankelijkheidsvoorwaarde).",
    saysB:
      "The page on responsibilities in care (2.x) applies the beschikbaarheidstoets to Verzamelen and to Abonneren. The 1.x comparison of texts still has both.",
    ourChoice:
      "The ontvankelijkheidstoets, twice: after the login and at the Subscription Server. The age rule always applies.",
  },
  "refusal-without-browser": {
    title: "How does the Person hear the reason?",
    question: "With long-term consent: how does the Person hear that there are no data, when no browser is at the DVA?",
    saysA: "Autoriseren 1: the DVA informs the Person that the request stops, and names the reason.",
    saysB:
      "With long-term consent only servers talk to each other. The DVA can reach the PGO alone, which must not know.",
    ourChoice: "The PGO gets an error without a reason, and offers the Person to log in at the DVA again.",
  },
  "answer-not-established": {
    title: "What is autoriseren 3 exactly?",
    question: "When can the DVA not establish the answer, and what does the PGO get to hear?",
    saysA: "The table: the DVA cannot establish the answer; it informs the PGO, which informs the Person.",
    saysB:
      "Only 1 and 2 have to look alike. No error code is given, and a Person who closes the browser leaves the DVA nothing to send back with.",
    ourChoice:
      "An answer after fifteen minutes counts as not established, with `temporarily_unavailable`. Without any answer the PGO hears nothing.",
  },
  "rotated-token": {
    title: "An old refresh token turns up",
    question: "What must the DVA do when a refresh token is used for the second time?",
    saysA: "Autoriseren, step 3 with long-term consent: the DVA checks the refresh token. More is not said.",
    saysB: "RFC 9700 advises to stop the whole series, because nobody can tell the thief from the owner.",
    ourChoice:
      "The series stops, and the Person has to log in again. The setting “$t(settings:refresh-token.title)” shows it.",
  },
  "subscription-interface": {
    title: "How does a subscription change?",
    question: "Which method and which names does the interface for changing and ending a subscription have?",
    saysA: "The subscription interface: PATCH at the address of the subscription, `subscription_id` and `end_date`.",
    saysB: "The draft and RFC0019 have `id` and `end`, and PUT and GET instead of PATCH.",
    ourChoice: "PATCH with `end_date`. The date of today ends the subscription.",
  },
  "consents-interface": {
    title: "Where are consents managed?",
    question: "At which address, and with which way back, does the Person manage long-term consents?",
    saysA: "Autoriseren names Beheren toestemmingen as a function with a Beëindigingsverklaring.",
    saysB:
      "The page on the user interface lets it start in the PGO with “Toestemmingen aanpassen”. An interface for it was not found.",
    ourChoice: "An address `/consents` at the DVA, with a login by DigiD and a return with only a `state`.",
  },
  "same-person": {
    title: "Is it the same person twice?",
    question: "How does the PGO know that the one who logs in with DigiD is its own user?",
    saysA: "The PGO may not use the BSN, and the token answer of MedMij names no person.",
    saysB:
      "The examples of the guide do give a FHIR id of the person. The PGO cannot compare that with its account either.",
    ourChoice: "As it is: let another person log in with DigiD, and the data of that person end up in this dossier.",
  },
};
