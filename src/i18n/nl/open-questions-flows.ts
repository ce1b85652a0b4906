import type { openQuestionsFlowsEn } from "../en/open-questions-flows.ts";
import type { Translation } from "../translation.ts";

export const openQuestionsFlowsNl: Translation<typeof openQuestionsFlowsEn> = {
  "availability-moment": {
    title: "Wanneer valt de beschikbaarheidstoets?",
    question: "Wanneer moet de DVA toetsen of er gegevens zijn, en is die toets verplicht?",
    saysA:
      "Autoriseren, zonder langdurige toestemming: optioneel in stap 5a, verplicht in stap 10 of bij het verzoek om gegevens. Met langdurige toestemming noemt de applicatielaag stap 4 verplicht.",
    saysB:
      "De businesslaag van dezelfde tekst noemt de toets bij langdurige toestemming optioneel en schuift hem door naar het verzoek om gegevens. De tekst van 1.x adviseert het vroegste moment.",
    ourChoice:
      "Standaard na het inloggen (stap 5a). De instelling “$t(settings:availability-test.title)” verplaatst hem naar stap 10 of naar de gegevens.",
  },
  "subscription-test": {
    title: "Welke toets geldt bij Abonneren?",
    question: "Toetst Abonneren of er gegevens zijn, of dat de aanbieder het abonnement wil ontvangen?",
    saysA:
      "UCI Abonneren, stap 8 en 15: de aanbieder mag en wil een abonnement van deze Persoon ontvangen (ontvankelijkheidsvoorwaarde).",
    saysB:
      "De pagina met verantwoordelijkheden in de zorg (2.x) gebruikt de beschikbaarheidstoets voor Verzamelen en voor Abonneren. In de vergelijking van teksten van 1.x staan beide nog.",
    ourChoice:
      "De ontvankelijkheidstoets, twee keer: na het inloggen en bij de Subscription Server. De leeftijdsgrens geldt altijd.",
  },
  "refusal-without-browser": {
    title: "Hoe hoort de Persoon de reden?",
    question:
      "Bij langdurige toestemming: hoe hoort de Persoon dat er geen gegevens zijn, als er geen browser bij de DVA is?",
    saysA: "Autoriseren 1: de DVA vertelt de Persoon dat het verzoek stopt en noemt de reden.",
    saysB:
      "Bij langdurige toestemming praten alleen servers met elkaar. De DVA bereikt alleen de PGO, en die mag het niet weten.",
    ourChoice: "De PGO krijgt een fout zonder reden en biedt de Persoon aan om opnieuw in te loggen bij de DVA.",
  },
  "answer-not-established": {
    title: "Wat is autoriseren 3 precies?",
    question: "Wanneer kan de DVA het antwoord niet vaststellen, en wat hoort de PGO dan?",
    saysA: "De tabel: de DVA kan het antwoord niet vaststellen. Hij informeert de PGO, en die informeert de Persoon.",
    saysB:
      "Alleen 1 en 2 moeten op elkaar lijken. Er staat geen foutcode bij. En wie de browser sluit, laat de DVA geen weg terug.",
    ourChoice:
      "Een antwoord na een kwartier geldt als niet vast te stellen, met `temporarily_unavailable`. Komt er geen enkel antwoord, dan hoort de PGO niets.",
  },
  "rotated-token": {
    title: "Een oud refresh-token duikt op",
    question: "Wat moet de DVA doen als een refresh-token voor de tweede keer wordt gebruikt?",
    saysA: "Autoriseren, stap 3 met langdurige toestemming: de DVA controleert het refresh-token. Meer staat er niet.",
    saysB: "RFC 9700 adviseert om de hele reeks te stoppen. Niemand kan de dief van de eigenaar onderscheiden.",
    ourChoice:
      "De reeks stopt en de Persoon moet opnieuw inloggen. De instelling “$t(settings:refresh-token.title)” laat het zien.",
  },
  "subscription-interface": {
    title: "Hoe wijzigt een abonnement?",
    question: "Welke methode en welke namen horen bij het wijzigen en beëindigen van een abonnement?",
    saysA: "De subscription interface: PATCH op het adres van het abonnement, met `subscription_id` en `end_date`.",
    saysB: "Het concept en RFC0019 hebben `id` en `end`, en PUT en GET in plaats van PATCH.",
    ourChoice: "PATCH met `end_date`. De datum van vandaag beëindigt het abonnement.",
  },
  "consents-interface": {
    title: "Waar beheert u toestemmingen?",
    question: "Op welk adres, en met welke terugweg, beheert de Persoon langdurige toestemmingen?",
    saysA: "Autoriseren noemt Beheren toestemmingen als functie, met een Beëindigingsverklaring.",
    saysB:
      "De pagina over de gebruikersinterface laat het in de PGO beginnen met ‘Toestemmingen aanpassen’. Een interface ervoor is niet gevonden.",
    ourChoice: "Een adres `/consents` bij de DVA, met een DigiD-inlog en een terugweg met alleen een `state`.",
  },
  "same-person": {
    title: "Is het twee keer dezelfde persoon?",
    question: "Hoe weet de PGO dat wie met DigiD inlogt zijn eigen gebruiker is?",
    saysA: "De PGO mag het BSN niet gebruiken, en het tokenantwoord van MedMij noemt geen persoon.",
    saysB:
      "De voorbeelden in de gids geven wel een FHIR-id van de persoon. Ook dat kan de PGO niet met zijn account vergelijken.",
    ourChoice: "Zoals het is: laat een ander met DigiD inloggen, en de gegevens van die ander komen in dit dossier.",
  },
};
