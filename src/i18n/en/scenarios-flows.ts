const noModule = "Nothing: no module takes part.";

/** The functions of MedMij, in the form of the launch options. */
export const scenariosFlowsEn = {
  authorise: {
    title: "Authorise without long-term consent",
    summary: "The eleven steps in which the Person logs in with DigiD and the PGO gets an access token.",
    explanation:
      "The PGO sends the browser to the DVA (step 1). The Person sees the landing page (2) and logs in with DigiD (3–5). The DVA tests whether there is something to exchange (5a or 5b) and asks for the statement (6): a Toestemmingsverklaring for Verzamelen and Abonneren, a Bevestigingsverklaring for Delen. After a yes the browser brings a code to the PGO (7, 8), which hands it in (9, 10) and gets an access token (11).",
    asksPgo: "Send the browser to the DVA, compare the `state`, and hand in the code with its own certificate.",
    asksDva: "Show the landing page, have the Person log in, test, ask for the statement and put it on record.",
    asksModule: noModule,
    asksPerson: "Log in twice, at the PGO and at DigiD, and answer one question.",
    openPoints:
      "The PGO must not be able to tell autoriseren 1 (no data) from 2 (no consent). Yet in the text it hears nothing in case 1 and gets an answer in case 2. If the test comes only at step 10, the consent has been given and the error can only mean: no data. For autoriseren 3 the text gives no error code.",
    ownChoices:
      "After a refusal the Person reads the reason at the DVA, then the PGO gets the same error in cases 1 and 2. Autoriseren 3 gives `temporarily_unavailable`. The consent page stands for fifteen minutes. DigiD is imitated without SAML.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren, steps 1–11",
  },
  "authorise-long-term": {
    title: "Authorise with long-term consent",
    summary: "The five steps in which the PGO gets new access by a refresh token, without the Person.",
    explanation:
      "The Person gave long-term consent before. The PGO sends the refresh token to the DVA (step 1). The DVA begins a session (2), checks the token (3) and tests whether there are data (4). It answers with a new access token and a new refresh token, which lives half a year again (5). No browser, no DigiD and no question are involved. This way exists for Verzamelen only.",
    asksPgo: "Keep the refresh token safe and replace it at every use.",
    asksDva: "Renew, check and, where needed, stop a series of refresh tokens, and test availability each time.",
    asksModule: noModule,
    asksPerson: "Nothing at the renewal. At the first time: log in with DigiD and choose for a longer time.",
    openPoints:
      "The business layer calls the test optional here, the application layer calls step 4 mandatory. When there are no data, the Person must be told why, but no browser is there. What happens when an old refresh token turns up is not described.",
    ownChoices:
      "An old refresh token stops the whole series, as RFC 9700 advises. Half a year is six calendar months. After a refusal the PGO offers the long way.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren with long-term consent, steps 1–5",
  },
  collect: {
    title: "Collect health information",
    summary: "After authorising, the PGO collects the data of one Gegevensdienst after another.",
    explanation:
      "The Person picks a care provider and authorises once. With the access token the PGO asks the Resource Server for data (UCI Verzamelen, step 14). The DVA checks the token, fetches the data at the care provider (15), and the PGO stores them in the dossier (16). While the token is valid, the PGO can repeat steps 14 to 16 for the other Gegevensdiensten. After that it renews, or the Person logs in again.",
    asksPgo: "Ask for each Gegevensdienst, without BSN, and store what comes.",
    asksDva: "Check the token at every request, and give only what was consented to.",
    asksModule: noModule,
    asksPerson: "Log in twice, consent once, and say what to collect.",
    openPoints:
      "UCI 1.x speaks of exactly one Gegevensdienst for each consent. Since 2.x the scope is only the name of the care provider. A test at the request for data gives the PGO an error after the consent, so that it learns that there are no data.",
    ownChoices:
      "One consent covers all Gegevensdiensten of Verzamelen of this care provider that have data. Which resources belong to which Gegevensdienst is simplified.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren; UCI Verzamelen, steps 14–16",
  },
  "collect-tasks": {
    title: "Collect tasks",
    summary: "The PGO collects the tasks that care providers set out, at one care provider or at two.",
    explanation:
      "Tasks are a Gegevensdienst like any other: authorise, then ask the Resource Server for the tasks. With two care providers everything happens twice, because each has its own DVA, login, consent and tokens. The PGO shows all tasks in one list. This is where every option for starting a module begins.",
    asksPgo: "Collect tasks at each care provider and lay them side by side.",
    asksDva: "Give the tasks of this Person with the activity and the care plan.",
    asksModule: "Nothing yet: its start address is in the data of the task.",
    asksPerson: "Log in at the PGO, and for each care provider log in with DigiD and consent.",
    openPoints:
      "When and how often a PGO collects tasks is not described. With more care providers the number of DigiD logins grows with them, unless there is long-term consent.",
    ownChoices: "The second care provider, its tasks and its identifiers are the simulator's.",
    source: "MedMij Solution Design Aanbiedermodules 3.1, 3.3 and 3.4; MedMij R4 Provider Tasks",
  },
  subscribe: {
    title: "Subscribe to notifications",
    summary:
      "The Person takes a subscription. Later the DVA says that there is something new, and the Person collects it.",
    explanation:
      "The Person chooses a subscription for exactly one Gegevensdienst (UCI Abonneren, steps 1 and 2) and logs in at the DVA (3–7). The DVA tests whether the care provider wants to receive it (8) and asks consent (9). With the access token (10–13) the PGO asks the Subscription Server for the subscription (14); after a last check (15) both sides store it (16, 17). When something new comes, the DVA notifies the PGO. The message holds no health data, so the Person still has to collect.",
    asksPgo: "Ask for subscriptions, keep them, and have a Notification Server that tells the Person.",
    asksDva: "Keep subscriptions and notify within an hour when something new comes.",
    asksModule: noModule,
    asksPerson: "Log in with DigiD to subscribe, and again to collect after a notification.",
    openPoints:
      "UCI Abonneren applies the ontvankelijkheidstoets; another page of the Afsprakenstelsel applies the beschikbaarheidstoets to Abonneren too. The text that was used is a comparison of two versions, in which words of Verzamelen have remained.",
    ownChoices:
      "At most 365 days. Something new comes after seven days. How the PGO alerts the Person is the simulator's. Changing a subscription goes by PATCH.",
    source: "MedMij Afsprakenstelsel, UCI Abonneren, steps 1–17; subscription and notification interface",
  },
  "end-subscription": {
    title: "End a subscription",
    summary: "The Person stops a subscription by a Beëindigingsverklaring, which the care provider may not refuse.",
    explanation:
      "The Person chooses to end a subscription in the PGO, logs in at the DVA and confirms it there. The scope asks for zero days. With the access token the PGO gives the subscription the end date of today. Both sides then know that it has ended, and a late notification is refused.",
    asksPgo: "Ask for a duration of zero days, and end its own copy as well.",
    asksDva: "Ask for the Beëindigingsverklaring, put it on record and carry it out without a test.",
    asksModule: noModule,
    asksPerson: "Log in with DigiD once more, and confirm.",
    openPoints:
      "Ending takes as much as beginning: a login with DigiD and a statement. Whether a PGO may end a subscription without the Person, for instance when an account is closed, is not described.",
    ownChoices:
      "The subscription exists already at the start of this scenario. Ending goes by PATCH with the date of today.",
    source:
      "MedMij Afsprakenstelsel 2.2.3, Autoriseren (statement of termination, Beëindigingsverklaring); subscription interface",
  },
  "withdraw-consent": {
    title: "Withdraw long-term consent",
    summary: "The Person withdraws the long-term consent at the DVA. After that the refresh token is worth nothing.",
    explanation:
      "The Person once gave long-term consent and now goes from the PGO to the DVA to manage consents. After logging in with DigiD the DVA shows the consents, and the Person withdraws one (Beëindigingsverklaring). The PGO is not told. At its next use of the refresh token the DVA refuses, and the PGO tells the Person that the access has ended.",
    asksPgo: "Show the way to the DVA, and explain a refused refresh token without guessing.",
    asksDva: "Show consents, withdraw them, and end the refresh token with them.",
    asksModule: noModule,
    asksPerson: "Log in with DigiD once more, and withdraw.",
    openPoints:
      "Beheren toestemmingen is named as a function, but no text that was found gives its address, its parameters or its way back. What happens with an access token that still runs is not described.",
    ownChoices:
      "The address `/consents`, its parameters, and a return with only a `state`. An access token of before the withdrawal runs out by itself, after fifteen minutes at most.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren (statement of termination, Beëindigingsverklaring)",
  },
};
