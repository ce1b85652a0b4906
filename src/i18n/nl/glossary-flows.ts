import type { glossaryFlowsEn } from "../en/glossary-flows.ts";
import type { Translation } from "../translation.ts";

export const glossaryFlowsNl: Translation<typeof glossaryFlowsEn> = {
  abonneren: {
    term: "Abonneren",
    explanation:
      "De functie waarmee de Persoon een abonnement neemt, zodat de aanbieder de PGO laat weten dat er iets nieuws is.",
  },
  abonnement: {
    term: "Abonnement",
    explanation:
      "Een afspraak, door PGO en DVA onder één nummer bewaard, om tot een datum notificaties over één gegevensdienst te sturen.",
  },
  notificatie: {
    term: "Notificatie",
    explanation:
      "Een bericht van DVA aan PGO dat er iets nieuws is bij een abonnement. Er staan geen gezondheidsgegevens in; daarvoor moet de Persoon verzamelen.",
  },
  "subscription-server": {
    term: "Subscription Server",
    explanation: "Het deel van de DVA dat abonnementen bewaart, wijzigt en beëindigt.",
  },
  "notification-server": {
    term: "Notification Server",
    explanation: "Het deel van de PGO dat notificaties ontvangt. Het adres staat in de OAuth Client List.",
  },
  delen: {
    term: "Delen",
    explanation:
      "De functie waarmee gegevens van de PGO naar de aanbieder gaan. De simulator toont het autoriseren, niet het versturen.",
  },
  bevestigingsverklaring: {
    term: "Bevestigingsverklaring",
    explanation: "De verklaring van de Persoon dat de aanbieder gegevens van de PGO mag ontvangen.",
  },
  beeindigingsverklaring: {
    term: "Beëindigingsverklaring",
    explanation:
      "De verklaring waarmee de Persoon een abonnement stopt of langdurige toestemming intrekt. De aanbieder mag die niet weigeren.",
  },
  "beheren-toestemmingen": {
    term: "Beheren toestemmingen",
    explanation: "De functie waarmee de Persoon bij de DVA langdurige toestemmingen bekijkt en kan intrekken.",
  },
  ontvankelijkheidstoets: {
    term: "Ontvankelijkheidstoets",
    also: "ontvankelijkheidsvoorwaarde",
    explanation:
      "Of de aanbieder iets van deze Persoon mag en wil ontvangen: gegevens bij Delen, een abonnement bij Abonneren. Verplicht in stap 5b van Autoriseren.",
  },
  rotation: {
    term: "Rotatie",
    explanation:
      "Bij elk gebruik komt er voor een refresh-token een nieuw in de plaats. Duikt het oude toch weer op, dan heeft iemand een kopie.",
  },
  "mutual-tls": {
    term: "Wederzijdse TLS",
    explanation:
      "Een verbinding waarop beide servers hun certificaat tonen. In MedMij tussen PGO en DVA, in beide richtingen.",
  },
};
