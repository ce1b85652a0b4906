import type { CatalogueDecision } from "../simulation/catalogue.ts";
import { worldPersons } from "./world/persons.ts";

/** Whoever may log in: the person at the browser (also by the word `person`), or another one. */
const logins = [...worldPersons.map(({ id }) => id), "person", "cancel"];

/** All decisions. An empty list of choices is filled by the page: tasks and providers. */
export const decisions: readonly CatalogueDecision[] = [
  { id: "pgo-login", title: "Log in at the PGO", choices: logins },
  { id: "pick-provider", title: "Choose an Aanbieder and Gegevensdienst", choices: [] },
  { id: "landing", title: "Go on from the landing page of the DVA", choices: ["continue", "stop"] },
  { id: "digid-collect", title: "Log in with DigiD to collect", choices: logins },
  { id: "digid-step-up", title: "Log in with DigiD for this launch (step-up)", choices: logins },
  { id: "digid-prepare", title: "Log in with DigiD before the launch", choices: logins },
  { id: "digid-launch", title: "Log in with DigiD at the launch", choices: logins },
  {
    id: "consent-collect",
    title: "Consent to collecting",
    choices: ["consent", "consent-long-term", "consent-without-start", "refuse", "no-answer"],
  },
  { id: "consent-share", title: "Confirm to sharing", choices: ["consent", "refuse", "no-answer"] },
  { id: "consent-subscribe", title: "Consent to notifications", choices: ["consent", "refuse", "no-answer"] },
  { id: "consent-end", title: "End the subscription at the DVA", choices: ["end", "refuse", "no-answer"] },
  { id: "consent-module", title: "Consent to the module", choices: ["consent", "refuse", "no-answer"] },
  { id: "pick-module", title: "Open a module", choices: [] },
  { id: "pick-task", title: "Start a task", choices: [] },
  { id: "questionnaire", title: "Answer the questionnaire", choices: ["answer", "cancel"] },
  { id: "back-to-pgo", title: "Go back to the PGO", choices: ["back"] },
  { id: "after-authorise", title: "After an authorisation", choices: ["renew", "consents", "stay"] },
  { id: "after-access-ended", title: "After the DVA ended the access", choices: ["authorise", "stay"] },
  { id: "collect-next", title: "Collect the next", choices: [] },
  { id: "manage-subscription", title: "Take or end a subscription", choices: ["end", "subscribe", "stay"] },
  { id: "after-subscribe", title: "After subscribing", choices: ["stay", "shorten"] },
  { id: "notification", title: "After a notification", choices: ["collect", "stay"] },
  { id: "manage-consents", title: "Manage long-term consent at the DVA", choices: ["withdraw", "keep"] },
  { id: "after-consents", title: "After managing consents", choices: ["renew", "stay"] },
  { id: "attacker", title: "What the attacker does on a page", choices: [] },
  { id: "after-return", title: "After the module", choices: ["tasks", "collect-again", "stay"] },
];
