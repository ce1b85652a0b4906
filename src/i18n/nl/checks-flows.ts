import type { checksFlowsEn } from "../en/checks-flows.ts";
import type { Translation } from "../translation.ts";

export const checksFlowsNl: Translation<typeof checksFlowsEn> = {
  "consent-in-time": {
    title: "Antwoord kwam op tijd",
    question: "Antwoordde de Persoon zolang de sessie van de pagina nog liep? (de simulator rekent met een kwartier)",
    passed: "Het antwoord kwam op tijd.",
    failed:
      "De sessie van de pagina was voorbij. De DVA kan het antwoord niet vaststellen (autoriseren 3). De PGO krijgt een fout en vertelt het de Persoon.",
    off: "Wie de pagina veel later nog open vindt staan, kan alsnog voor de Persoon toestemming geven.",
  },
  "grant-standing": {
    title: "Toestemming staat nog",
    question: "Is de toestemming achter dit refresh-token niet ingetrokken, en de reeks niet gestopt?",
    passed: "De toestemming staat nog.",
    failed: "De toestemming is ingetrokken of de reeks is gestopt. De DVA geeft geen nieuw token.",
    off: "Een ingetrokken toestemming blijft toegang geven, bij elk gebruik weer voor een half jaar.",
  },
  receivability: {
    title: "Aanbieder wil dit ontvangen",
    question:
      "Mag en wil de aanbieder dit van deze Persoon ontvangen? (ontvankelijkheidstoets: Autoriseren, stap 5b; UCI Abonneren, stap 8 en 15)",
    passed: "De aanbieder mag en wil dit ontvangen.",
    failed: "De aanbieder ontvangt dit niet van deze Persoon. Het verloop stopt.",
    off: "De aanbieder krijgt gegevens of een abonnement van iemand met wie hij niets te maken heeft.",
  },
  "service-granted": {
    title: "Deze gegevensdienst is toegestaan",
    question: "Geeft het token recht op de gegevensdienst die de PGO vraagt?",
    passed: "De gegevensdienst is toegestaan.",
    failed: "Het token geeft geen recht op deze gegevensdienst. Er komen geen gegevens.",
    off: "Met toestemming voor één soort gegevens krijgt de PGO elke soort.",
  },
  "subscription-duration": {
    title: "Abonnement niet langer dan toegestaan",
    question: "Eindigt het abonnement binnen de duur die is toegestaan?",
    passed: "Het abonnement eindigt op tijd.",
    failed: "Het abonnement zou langer duren dan is toegestaan. De DVA weigert.",
    off: "Een PGO die om een maand vroeg, kan jarenlang notificaties krijgen.",
  },
  "dva-client-auth": {
    title: "DVA toont zijn certificaat",
    question: "Is het certificaat op de verbinding van een partij op de Whitelist?",
    passed: "Het certificaat staat op de Whitelist.",
    failed: "Het certificaat ontbreekt of staat niet op de Whitelist. De PGO weigert de notificatie.",
    off: "Iedereen kan de PGO notificaties sturen en Personen zo voor niets laten inloggen.",
  },
  "subscription-known": {
    title: "PGO kent dit abonnement",
    question: "Gaat de notificatie over een abonnement dat de PGO bewaart en dat niet is beëindigd?",
    passed: "De PGO kent dit abonnement.",
    failed: "Het abonnement is onbekend of beëindigd. De PGO antwoordt met `invalid_subscription_id`.",
    off: "De PGO verwerkt ook notificaties over abonnementen die hij niet heeft of die zijn beëindigd.",
  },
};
