import type { decisionsEn } from "../en/decisions.ts";
import type { Translation } from "../translation.ts";

export const decisionsNl: Translation<typeof decisionsEn> = {
  "pgo-login": {
    question: "Logt de Persoon in bij de PGO?",
    choices: { person: "Inloggen", cancel: "Annuleren" },
    loginAs: "Inloggen als {{name}}",
  },
  "pick-provider": { question: "Waar verzamelt de Persoon?", choices: {} },
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
    question: "Mag deze module de taak zien en bijwerken?",
    choices: { consent: "Ja, ik ga akkoord", refuse: "Nee", "no-answer": "Geen antwoord" },
  },
  "pick-task": { question: "Welke taak start de Persoon?", choices: {} },
  questionnaire: {
    question: "Maakt de Persoon de vragenlijst af?",
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
};
