interface OpenQuestionText {
  readonly title: string;
  readonly question: string;
  readonly saysA: string;
  readonly saysB: string;
  readonly ourChoice: string;
}

/** Questions that the documents leave open or answer in two ways, as far as they touch a launch by option 3a. */
export const openQuestionsEn = {
  "step-up": {
    title: "Is an extra login still needed?",
    question: "Does the PGO have to ask for a stronger login before a launch, and under which name?",
    saysA: "The walkthrough on preparing a launch says that step-up has lapsed.",
    saysB:
      "The solution design (3.4) and the page of option 3a still have it; whether `acr_values` is needed, and with which value, is named as open.",
    ourChoice: "Off by default; the setting step-up shows it, marked “vervallen”.",
  },
  "return-url": {
    title: "How does the return address travel?",
    question: "Where does `return_url` sit, how does it reach the DVA, and who checks it?",
    saysA: "The solution design mentions an optional `return_url` without a fixed list of allowed addresses.",
    saysB: "The page on returning has the DVA check it against allowed domains; no request in the examples carries it.",
    ourChoice:
      "The PGO gives it in the token exchange, the DVA compares it exactly with the registered ones and returns it beside the module's token.",
  },
  "client-authentication": {
    title: "How does a module prove who it is?",
    question: "Does a module use a shared secret or a signed statement, and who vouches for it?",
    saysA: "The published SMART configuration offers a secret, by Basic or in the form.",
    saysB:
      "The page on hard and soft requirements leaves open: secret or `private_key_jwt`, keys from a central list, did:web or direct, trust by DVA or by standard.",
    ourChoice: "A secret by HTTP Basic, as in the walkthroughs.",
  },
  "openid-fhiruser": {
    title: "Does the module learn who logged in?",
    question: "Are `openid` and `fhirUser` mandatory, or agreed between DVA and module?",
    saysA:
      "The page on the OpenID scope gives the module an identity token with a pseudonym; `fhirUser` cannot exist without `openid`.",
    saysB: "The page of option 3a has no `openid` and no identity token, while its diagram draws one.",
    ourChoice: "No identity token by default; the setting id-token adds it.",
  },
  "log-events": {
    title: "What is logged at a launch?",
    question: "Which log events belong to modules and to the SMART configuration?",
    saysA: "The solution design names three events for the SMART configuration and doubts the effect on performance.",
    saysB:
      "No document names events for the token exchange, the launch or the module, as the module is not part of the MedMij Afsprakenstelsel.",
    ourChoice: "We log the events that have a name, and mark names of our own as such.",
  },
  "consent-at-launch": {
    title: "Consent again at the launch?",
    question: "Does the Person have to agree again when a module opens for a care professional's task?",
    saysA:
      "The overview says of modules of type T: no consent, because the module is part of the care provider's domain.",
    saysB: "The page of option 3a draws a consent page. The consent to collect already asks about starting tasks.",
    ourChoice: "Asked by default; the setting module-consent leaves it out.",
  },
  "mandatory-identification": {
    title: "Must the Person log in again?",
    question: "Is a new login with DigiD at every launch mandatory?",
    saysA: "The overview calls the new identification in option 3a mandatory.",
    saysB:
      "The solution design says that the DVA can ask for it; the walkthroughs have no DigiD in the preparation, but a cookie.",
    ourChoice: "DigiD at every launch; the setting re-identification also allows the DVA's own session.",
  },
  "aim-of-3a": {
    title: "Avoid a second login, or want it?",
    question: "Is the second identification something to prevent, or the protection itself?",
    saysA:
      "The solution design says that passing the browser by the DVA before and after the start prevents a new identification.",
    saysB: "The next paragraph of the same text praises the double protection of launch token and user identification.",
    ourChoice: "This scenario shows the double protection; `launch-3a-par` follows the other reading.",
  },
  "exchange-audience": {
    title: "For whom is the launch token?",
    question: "Does `audience` name the FHIR server or the module, and how long does the launch token live?",
    saysA: "The page of option 3a: the FHIR address of the DVA, requested as an access token, five to fifteen minutes.",
    saysB: "The walkthroughs: the client id of the module, requested as a launch code, 180 seconds.",
    ourChoice: "As on the page of option 3a, with five minutes. The DVA also binds the token to the module.",
  },
  "validate-opaque": {
    title: "Can a module check the launch token?",
    question: "Who checks that a launch token is genuine?",
    saysA: "The pages of options 3a and 3b say that the module validates the launch token.",
    saysB: "The same page says that it is opaque and can only be validated by the DVA.",
    ourChoice: "The module passes it on unread; the DVA checks it.",
  },
  "patch-and-profiles": {
    title: "In what form is a task changed?",
    question: "Which form of update, which search and which profile fields hold?",
    saysA:
      "The newest profiles and the solution design: JSON Patch, search by tag without a person, references in extensions.",
    saysB:
      "The walkthroughs and older pages: FHIRPath Patch, search by owner, `instantiatesCanonical` and `endpoint`; they announce launch-standalone instead of launch-ehr.",
    ourChoice: "The newest profiles; the setting task-update offers both forms of update.",
  },
  "public-client": {
    title: "May a module do without a secret?",
    question: "Can a module be a public client, and must its tokens then be tied to a key?",
    saysA:
      "The published SMART configuration announces `client-public`, yet lists only ways to authenticate with a secret.",
    saysB: "Tokens tied to a key (DPoP) are required only in options 2a and 2b.",
    ourChoice: "The module has a secret; a module without one is refused.",
  },
  "subject-token-age": {
    title: "Starting later than fifteen minutes",
    question: "What if the Person starts a task when the PGO's access token has already expired?",
    saysA: "The access token of collecting is valid for 900 seconds in the known implementations.",
    saysB:
      "The launch in option 3a needs that token as the subject token. No source says what to do when it has expired.",
    ourChoice: "With long-term consent the PGO refreshes first; without it the Person collects again.",
  },
  "age-of-login": {
    title: "How old may the login be?",
    question: "On which login does a launch rest under long-term consent?",
    saysA: "With long-term consent the login can be up to half a year old.",
    saysB:
      "The walkthrough treats the token as proof of an earlier authentication and sets a cookie on it without DigiD.",
    ourChoice: "In this scenario DigiD at the launch removes the question; the simulator shows the age of the login.",
  },
  "patient-and-fhiruser": {
    title: "Where do patient and fhirUser stand?",
    question: "In what form and place does the module receive `patient` and `fhirUser`?",
    saysA: "SMART App Launch: `patient` is the bare id in the token answer, `fhirUser` stands in the identity token.",
    saysB: "The walkthrough prints `Patient/789` and puts both in the token answer.",
    ourChoice: "As SMART has it.",
  },
  "task-write": {
    title: "The right to change the task",
    question: "With which scope may the module change the task?",
    saysA: "The guide has the module change the task with a PATCH.",
    saysB: "None of its examples asks for the scope that this needs, `patient/Task.write`.",
    ourChoice: "The module asks for `patient/Task.write`.",
  },
  "task-in-response": {
    title: "How does the module learn the task?",
    question: "Where in the token answer do the task and the return address stand?",
    saysA: "The solution design calls the token answer the launch context.",
    saysB: "No example of a token answer in the walkthroughs holds the task or the `return_url`.",
    ourChoice: "The task in `fhirContext`, as SMART offers, and `return_url` as a field of its own.",
  },
  "status-after-return": {
    title: "Reading the task after a long visit",
    question: "How does the PGO see the new status when its access token has expired meanwhile?",
    saysA: "The walkthrough has the PGO read the task again on return.",
    saysB: "After more than 900 seconds that token has expired; no source speaks of it.",
    ourChoice:
      "The PGO refreshes under long-term consent; otherwise it says that the status is unknown and offers to collect again.",
  },
  "task-lifecycle": {
    title: "Which status changes are allowed?",
    question: "May a task go straight from requested to in progress?",
    saysA: "The proposed life cycle goes from requested by way of accepted to in-progress.",
    saysB: "Which changes a DVA must enforce is open; other texts use `received` as well.",
    ourChoice: "First `accepted`, then `in-progress`, then `completed`; another change is refused with 422.",
  },
} satisfies Record<string, OpenQuestionText>;
