import { openQuestionsFlowsEn } from "./open-questions-flows.ts";
import { openQuestionsMoreEn } from "./open-questions-more.ts";

interface OpenQuestionText {
  readonly title: string;
  readonly question: string;
  readonly saysA: string;
  readonly saysB: string;
  readonly ourChoice: string;
}

/** Questions that the documents leave open or answer in two ways, as far as they touch a launch. */
export const openQuestionsEn = {
  "step-up": {
    title: "Is an extra login still needed?",
    question: "Does the PGO have to ask for a stronger login before a launch, and under which name?",
    saysA: "The walkthrough on preparing a launch says that step-up has lapsed.",
    saysB:
      "The solution design (3.4) and the page of option 3a still have it; whether `acr_values` is needed, and with which value, is named as open.",
    ourChoice: "Off by default; the setting “$t(settings:step-up.title)” shows it, marked “vervallen”.",
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
    ourChoice: "A secret by HTTP Basic, as in the walkthroughs. In options 2a and 2b a signed client assertion.",
  },
  "openid-fhiruser": {
    title: "Does the module learn who logged in?",
    question: "Are `openid` and `fhirUser` mandatory, or agreed between DVA and module?",
    saysA:
      "The page on the OpenID scope gives the module an identity token with a pseudonym; `fhirUser` cannot exist without `openid`.",
    saysB: "The page of option 3a has no `openid` and no identity token, while its diagram draws one.",
    ourChoice:
      "In option 3a, 2a and 2b no identity token by default, in 1, 3a with PAR and 3b one. The setting “$t(settings:id-token.title)” changes it.",
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
    ourChoice: "Asked by default; the setting “$t(settings:module-consent.title)” leaves it out.",
  },
  "mandatory-identification": {
    title: "Must the Person log in again?",
    question: "Is a new login with DigiD at every launch mandatory?",
    saysA: "The overview calls the new identification in option 3a mandatory.",
    saysB:
      "The solution design says that the DVA can ask for it; the walkthroughs have no DigiD in the preparation, but a cookie.",
    ourChoice:
      "In option 3a DigiD at every launch; the setting “$t(settings:re-identification.title)” also allows the DVA's own session. In 3a with PAR a cookie, and the setting “$t(settings:browser-proof.title)” adds DigiD.",
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
    ourChoice:
      "Option 3a as on its page, with five minutes; the DVA also binds the token to the module. Option 3a with PAR as in the walkthroughs: the module and 180 seconds.",
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
    ourChoice: "The newest profiles; the setting “$t(settings:task-update.title)” offers both forms of update.",
  },
  "public-client": {
    title: "May a module do without a secret?",
    question: "Can a module be a public client, and must its tokens then be tied to a key?",
    saysA:
      "The published SMART configuration announces `client-public`, yet lists only ways to authenticate with a secret.",
    saysB: "Tokens tied to a key (DPoP) are required only in options 2a and 2b.",
    ourChoice: "The module has a secret, and in options 2a and 2b a key. A module without its proof is refused.",
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
  "browser-cookie": {
    title: "May a launch lean on a cookie?",
    question: "Can the DVA be asked to keep something in the browser between collecting and a launch?",
    saysA: "The guide drops option 1 because requiring sessions at DVAs is “geen reële optie” (no realistic option).",
    saysB: "The walkthroughs of the chosen option 3a set a cookie in the browser again, though only for three minutes.",
    ourChoice:
      "Both are here to compare. With the setting “$t(settings:browser-proof.title)” DigiD can replace the cookie, or be added to it.",
  },
  "cookie-comparison": {
    title: "What is the cookie compared with?",
    question: "Is any cookie of the DVA enough at the module's request, or only the cookie of this very launch?",
    saysA: "The text asks for the cookie in the browser and names what the cookie is bound to.",
    saysB:
      "No text says that the DVA compares it with the launch value. If it does not, another's launch works in a browser with a cookie of its own.",
    ourChoice:
      "Compared with this launch. The check “$t(checks:browser-binding.title)” has the literal reading as a mode.",
  },
  "cookie-before-code": {
    title: "Cookie may expire before the launch code",
    question: "From which moment do the three minutes of the cookie and of the launch code count?",
    saysA: "The cookie is set when the browser passes the DVA and lasts three minutes.",
    saysB:
      "The launch code is given two steps later and lasts 180 seconds as well. So it can still be good while the cookie is gone.",
    ourChoice: "Each counts from its own start. Then the launch stops, or DigiD follows, as browser-proof says.",
  },
  "prepare-parameters": {
    title: "How does option 1 name the task?",
    question: "How does the DVA learn in option 1 which task is started, and what does the module present as launch?",
    saysA:
      "The diagram of option 1 shows a plain authorization request of the PGO, without a task, and as answer an access token and an identity token.",
    saysB: "A SMART launch needs a `launch` value to tie the module's request to a launch.",
    ourChoice:
      "The task in `resource`, the return address in `return_url`, and `launch` in the answer beside the tokens.",
  },
  "long-term-login": {
    title: "Option 1: DigiD at every launch?",
    question: "How often does a Person with long-term consent log in with DigiD in option 1?",
    saysA: "The overview: users with long-term consent have to log in with DigiD again.",
    saysB: "The page of considerations: only at the first launch, because the new cookie serves the next ones.",
    ourChoice:
      "DigiD when the cookie is missing or older than sixty minutes. The setting “$t(settings:starts.title)” shows what that means for several tasks.",
  },
  "user-at-dva": {
    title: "Can the DVA lean on the PGO?",
    question: "May the DVA give a module data without having seen the Person at the launch?",
    saysA: "Options 2a and 2b take the session at the PGO as proof of the browser.",
    saysB: "The comparison in the guide objects that the DVA cannot establish the user itself.",
    ourChoice:
      "As drawn. The hardening “$t(checks:identity-from-dva.title)” lets the module compare what PGO and DVA say.",
  },
  "temporary-token-check": {
    title: "How is the temporary token verified?",
    question: "How does the DVA know in option 2b that a token made by a PGO is genuine, and on what it rests?",
    saysA: "The page of option 2b has the module trade the PGO's opaque token at the DVA.",
    saysB: "RFC 7662 offers a way to ask the issuer; the page names none.",
    ourChoice: "The DVA asks the PGO (introspection). The answer holds the PGO's own access token and the task.",
  },
  "dva-launch-origin": {
    title: "Who asked the DVA to launch?",
    question: "How does the DVA know in option 3b from which PGO the browser comes, and where it must return?",
    saysA: "The page of option 3b gives a link with module and context, without PGO, signature or return address.",
    saysB: "The design has the module return to a `return_url` that the PGO gave.",
    ourChoice:
      "A parameter `return_url` that must be registered. The hardening “$t(checks:launch-origin-auth.title)” adds the PGO's signature.",
  },
  "cross-site-post": {
    title: "A POST without a session cookie",
    question: "Can the PGO in option 3b send the browser to the DVA with a form?",
    saysA: "The page of option 3b allows a redirect or a form (FORM POST).",
    saysB:
      "Browsers leave out a cookie with SameSite=Lax in a POST from another site. The DVA then does not find its session.",
    ourChoice: "The cookie is Lax. With the setting “$t(settings:launch-method.title)” on form, DigiD follows.",
  },
  "consent-refused": {
    title: "And if the Person refuses?",
    question: "What happens in options 1 and 3b when the Person refuses consent for the module?",
    saysA: "The diagrams draw the consent page and only the answer yes.",
    saysB: "OAuth has an answer for it: `access_denied` to the party that asked.",
    ourChoice: "That answer. In option 1 the PGO gets it, in option 3b the module.",
  },
  "refusal-visible": {
    title: "Can the PGO tell why it stops?",
    question: "Can the PGO see the difference between “no data” and “no consent”?",
    saysA: "Autoriseren: the PGO must not be able to tell exceptions 1 and 2 apart, to hide who is treated where.",
    saysB:
      "In the same text the PGO hears nothing in case 1 and gets an answer in case 2, so silence and timing tell. With a test at step 10 or at the data the consent has been given already: an error there can only mean case 1.",
    ourChoice:
      "After the login the Person reads the reason at the DVA, and the PGO gets the same error in both cases. The setting “$t(settings:availability-test.title)” shows how a later test gives case 1 away.",
  },
  ...openQuestionsFlowsEn,
  ...openQuestionsMoreEn,
} satisfies Record<string, OpenQuestionText>;
