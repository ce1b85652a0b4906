import type { decisionsEn } from "../en/decisions.ts";
import type { Translation } from "../translation.ts";

export const decisionsNl: Translation<typeof decisionsEn> = {
  "pgo-login": {
    question: "Logt de Persoon in bij de PGO?",
    choices: { person: "Inloggen", cancel: "Annuleren" },
    loginAs: "Inloggen als {{name}}",
  },
  "pick-provider": { question: "Waar verzamelt de Persoon?", any: "Verzamelen bij {{id}}", choices: {} },
  landing: {
    question: "Gaat de Persoon verder met inloggen?",
    choices: { continue: "Verder naar DigiD", stop: "Stoppen" },
  },
  "digid-collect": {
    question: "Wie logt in met DigiD om te verzamelen?",
    choices: { person: "Inloggen met DigiD", cancel: "Annuleren" },
    loginAs: "Inloggen als {{name}}",
  },
  "digid-step-up": {
    question: "Wie logt in met DigiD voor de extra inlog?",
    choices: { person: "Inloggen met DigiD", cancel: "Annuleren" },
    loginAs: "Inloggen als {{name}}",
  },
  "digid-prepare": {
    question: "Wie logt in met DigiD bij de voorbereiding van de start?",
    choices: { person: "Inloggen met DigiD", cancel: "Annuleren" },
    loginAs: "Inloggen als {{name}}",
  },
  "digid-launch": {
    question: "Wie logt in met DigiD voor de start?",
    choices: { person: "Inloggen met DigiD", cancel: "Annuleren" },
    loginAs: "Inloggen als {{name}}",
  },
  "consent-collect": {
    question: "Mag de aanbieder de gegevens naar de PGO sturen?",
    choices: {
      consent: "Ja, deze ene keer",
      "consent-long-term": "Ja, voor langere tijd",
      "consent-without-start": "Ja, maar geen taken starten",
      refuse: "Nee",
      "no-answer": "Geen antwoord",
    },
  },
  "consent-module": {
    question: "Mag deze module toegang krijgen?",
    choices: { consent: "Ja, ik ga akkoord", refuse: "Nee", "no-answer": "Geen antwoord" },
  },
  "pick-task": { question: "Welke taak start de Persoon?", any: "Taak {{id}} starten", choices: {} },
  "pick-module": {
    question: "Welke module opent de Persoon?",
    any: "{{id}} openen",
    choices: { "ademmodule-web": "Ademmodule openen" },
  },
  questionnaire: {
    question: "Maakt de Persoon het werk in de module af?",
    choices: { answer: "Antwoorden versturen", cancel: "Stoppen zonder versturen" },
  },
  "back-to-pgo": { question: "Gaat de Persoon terug naar de PGO?", choices: { back: "Terug naar de PGO" } },
  "after-return": {
    question: "Wat doet de Persoon na terugkeer?",
    choices: { "collect-again": "Opnieuw verzamelen", tasks: "Naar de taken", stay: "Klaar" },
  },
  "pgo-logout": {
    question: "Logt de Persoon uit bij de PGO?",
    choices: { logout: "Uitloggen", stay: "Ingelogd blijven" },
  },
  wait: { question: "Hoeveel tijd gaat er eerst voorbij?", choices: { wait: "Wacht {{duration}}" } },
  "consent-share": {
    question: "Mag de aanbieder de gegevens van de PGO ontvangen?",
    choices: { consent: "Ja, ik bevestig", refuse: "Nee", "no-answer": "Geen antwoord" },
  },
  "consent-subscribe": {
    question: "Mag de aanbieder notificaties naar de PGO sturen?",
    choices: { consent: "Ja, ik ga akkoord", refuse: "Nee", "no-answer": "Geen antwoord" },
  },
  "consent-end": {
    question: "Beëindigt de Persoon het abonnement?",
    choices: { end: "Ja, beëindigen", refuse: "Nee, houden", "no-answer": "Geen antwoord" },
  },
  "after-authorise": {
    question: "Wat doet de Persoon met de toegang?",
    choices: { renew: "Opnieuw gebruiken", consents: "Toestemmingen beheren", stay: "Klaar" },
  },
  "after-access-ended": {
    question: "Wat doet de Persoon nu de toegang voorbij is?",
    choices: { authorise: "Opnieuw inloggen bij de DVA", stay: "Klaar" },
  },
  attacker: {
    question: "Wat doet de aanvaller op deze pagina?",
    choices: { stay: "Niets", cancel: "Annuleren", answer: "Iets invullen", consent: "Toestemmen", continue: "Verder" },
  },
  "collect-next": { question: "Wat verzamelt de Persoon hierna?", choices: { stay: "Klaar" } },
  "manage-subscription": {
    question: "Wat doet de Persoon met abonnementen?",
    choices: { end: "Abonnement beëindigen", subscribe: "Abonnement nemen", stay: "Niets" },
  },
  "after-subscribe": {
    question: "Is het abonnement zo goed?",
    choices: { stay: "Ja, zo houden", shorten: "Korter maken" },
  },
  notification: {
    question: "Er is iets nieuws. Verzamelt de Persoon het?",
    choices: { collect: "Verzamelen", stay: "Nu niet" },
  },
  "manage-consents": {
    question: "Trekt de Persoon de langdurige toestemming in?",
    choices: { withdraw: "Intrekken", keep: "Houden" },
  },
  "after-consents": {
    question: "Wat doet de Persoon weer terug in de PGO?",
    choices: { renew: "De toegang opnieuw gebruiken", stay: "Klaar" },
  },
};
