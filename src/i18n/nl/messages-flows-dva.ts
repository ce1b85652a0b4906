import type { messagesFlowsDvaEn } from "../en/messages-flows-dva.ts";
import type { Translation } from "../translation.ts";

export const messagesFlowsDvaNl: Translation<typeof messagesFlowsDvaEn> = {
  "consent-share-page": {
    title: "De DVA vraagt bevestiging voor Delen",
    what: "De DVA vraagt de Persoon te bevestigen dat de aanbieder de gegevens van de PGO mag ontvangen (Autoriseren, stap 6).",
    why: "Bij Delen gaan de gegevens de andere kant op. Daarom heet dit een Bevestigingsverklaring en geen Toestemmingsverklaring.",
  },
  "consent-subscribe-page": {
    title: "De DVA vraagt toestemming voor notificaties",
    what: "De DVA vraagt of de aanbieder notificaties over deze gegevensdienst naar de PGO mag sturen (UCI Abonneren, stap 9).",
    why: "In de notificatie staan geen gezondheidsgegevens. Toch zegt de komst ervan iets: er is iets nieuws over de Persoon bekend.",
  },
  "consent-end-page": {
    title: "De DVA vraagt om de beëindiging",
    what: "De DVA toont het abonnement en vraagt de Persoon om het te beëindigen (Beëindigingsverklaring).",
    why: "Alleen wie is ingelogd, mag een abonnement beëindigen. De aanbieder mag het niet weigeren.",
  },
  "termination-answer": {
    title: "De Persoon antwoordt over de beëindiging",
    what: "De browser brengt het antwoord naar de DVA: beëindigen of intrekken, of alles laten zoals het is.",
    why: "Dit antwoord is de Beëindigingsverklaring. Na intrekken is het refresh-token niets meer waard.",
  },
  "consents-request": {
    title: "De DVA krijgt bezoek voor toestemmingen",
    what: "De browser vraagt de DVA om de pagina waar toestemmingen te beheren zijn. De DVA controleert welke PGO vraagt en laat de Persoon inloggen.",
    why: "Wie niet is ingelogd, mag geen toestemmingen van iemand zien of intrekken. Het adres is een keuze van de simulator.",
  },
  "consents-page": {
    title: "De DVA toont de toestemmingen",
    what: "De DVA toont de langdurige toestemmingen van deze Persoon en tot wanneer ze lopen.",
    why: "Wie een toestemming ziet, kan haar intrekken. Intrekken mag niet moeilijker zijn dan geven.",
  },
  "consents-return-redirect": {
    title: "De DVA stuurt de browser terug",
    what: "De DVA stuurt de browser terug naar de PGO, met alleen de `state`.",
    why: "Wat de Persoon hier deed, hoort de PGO niet. Deze terugweg is een keuze van de simulator.",
  },
  "subscription-request": {
    title: "De PGO vraagt een abonnement",
    what: "De PGO vraagt de Subscription Server van de DVA om een abonnement tot een datum. Hij toont zijn access-token; een BSN staat er niet in (UCI Abonneren, stap 14).",
    why: "Het token zegt al voor wie en waarvoor. Dit is JSON van MedMij zelf, geen FHIR Subscription.",
  },
  "subscription-change-request": {
    title: "De PGO wijzigt een abonnement",
    what: "De PGO geeft een bekend abonnement een andere einddatum. De datum van vandaag betekent: beëindigen.",
    why: "Eén verzoek dient voor verkorten, verlengen en beëindigen. De rechten verschillen: alleen verlengen mag worden geweigerd.",
  },
  "subscription-response": {
    title: "De DVA bewaart het abonnement",
    what: "De DVA slaat het abonnement op en antwoordt met het nummer en de einddatum (UCI Abonneren, stap 16).",
    why: "Beide kanten gebruiken dit nummer. Een notificatie noemt het, en verder niets over de Persoon.",
  },
  "subscription-error": {
    title: "De DVA weigert het abonnement",
    what: "De DVA voert het verzoek niet uit en antwoordt met een foutcode.",
    why: "Stap 15 van UCI Abonneren is het laatste moment om te weigeren: verkeerd token, te lang, of de aanbieder wil het niet ontvangen.",
  },
  "notification-request": {
    title: "De DVA stuurt een notificatie",
    what: "De DVA meldt aan de Notification Server van de PGO dat er iets nieuws is bij een abonnement. Hij toont zijn certificaat; er zit geen browser of Persoon tussen.",
    why: "Dit is het enige bericht waarmee een DVA zelf bij een PGO begint. Het zegt dat er iets is, niet wat.",
  },
  "notification-response": {
    title: "De PGO bevestigt de notificatie",
    what: "De PGO antwoordt dat hij het abonnement kent en de notificatie heeft verwerkt.",
    why: "De DVA hoeft het niet nog eens te proberen. Of de Persoon het leest, hoort hij niet.",
  },
  "notification-error": {
    title: "De PGO weigert de notificatie",
    what: "De PGO verwerkt de notificatie niet en antwoordt met een foutcode.",
    why: "De afzender staat niet op de Whitelist, of het abonnement is onbekend of beëindigd.",
  },
  "resource-search-request": {
    title: "De PGO vraagt gegevens op",
    what: "De PGO vraagt de Resource Server met zijn access-token om de gegevens van één gegevensdienst, zonder BSN (UCI Verzamelen, stap 14).",
    why: "Voor één gegevensdienst kunnen meer verzoeken nodig zijn. Elk verzoek toont het token opnieuw.",
  },
  "resource-search-response": {
    title: "De DVA geeft de gegevens",
    what: "De DVA controleert het token, haalt de gegevens bij de aanbieder en antwoordt met een FHIR-Bundle (UCI Verzamelen, stap 15).",
    why: "Dit is het laatste moment voor de beschikbaarheidstoets, als die niet eerder is gedaan.",
  },
};
