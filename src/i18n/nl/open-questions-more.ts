import type { openQuestionsMoreEn } from "../en/open-questions-more.ts";
import type { Translation } from "../translation.ts";

export const openQuestionsMoreNl: Translation<typeof openQuestionsMoreEn> = {
  "module-refresh": {
    title: "Mag een module zijn toegang verlengen?",
    question: "Is de grant `refresh_token` voor modules verplicht, naar keuze of niet aanwezig?",
    saysA: "Het ontwerp publiceert `refresh_token` bij de grants en vraagt aan het eind of het naar keuze is.",
    saysB:
      "De uitwerking van de terugkeer laat de DVA verlengen tot drie uur voorbij zijn, in een venster voor het verlopen, en twee minuten later alles vernietigen.",
    ourChoice: "Standaard uit. De instelling “$t(settings:module-refresh.title)” biedt het.",
  },
  "issuer-name": {
    title: "Hoe lees je de naam van de DVA?",
    question: "Hoe weet een PGO of module welke DVA achter `iss` zit?",
    saysA:
      "Het ontwerp zet `iss=dva` in de start en belooft uitleg over de naam van de issuer, meestal de MedMij-naam.",
    saysB:
      "De uitwerkingen zetten het FHIR-adres van de DVA in `iss`, zoals SMART. Hoe je van adres naar naam komt, staat er niet.",
    ourChoice: "`iss` is het FHIR-adres. De module heeft een lijst van adressen die hij kent.",
  },
  "return-errors": {
    title: "Welke fouten meldt een module terug?",
    question: "Welke waarden van `error` mag een module meesturen naar het terugkeeradres?",
    saysA: "Het ontwerp geeft één voorbeeld: `temporarily_unavailable`.",
    saysB: "De uitwerking van de terugkeer noemt de standaardwaarden als punt dat nog open staat.",
    ourChoice:
      "Alleen waarden van OAuth: `access_denied` na stoppen in de vragenlijst, `temporarily_unavailable` als de sessie weg was.",
  },
  "fhir-context": {
    title: "In welke vorm komt de launch-context?",
    question: "Reist de context van een start in eigen velden of in `authorization_details`?",
    saysA: "De uitwerkingen gebruiken eigen velden, zoals `resource` in de ruil.",
    saysB:
      "De pagina over harde en zachte vereisten noemt `authorization_details` (RFC 9396) als andere manier, en laat het open.",
    ourChoice: "`resource` in het verzoek en `fhirContext` van SMART in het antwoord.",
  },
  "session-sync": {
    title: "Eén sessie, of drie?",
    question: "Eindigen de sessies van PGO, DVA en module samen, en kan iemand later verdergaan?",
    saysA: "De pagina over harde en zachte vereisten noemt gelijk lopen, samen uitloggen en verdergaan als open.",
    saysB: "De uitwerking van de terugkeer begrenst alleen de sessie van de module, op drie uur.",
    ourChoice:
      "Elke partij beëindigt haar eigen sessie. De module bewaart ingevulde antwoorden voor de volgende start van dezelfde taak.",
  },
  "exchange-errors": {
    title: "Genoeg foutcodes voor de ruil?",
    question: "Zijn de foutcodes van MedMij genoeg voor de token exchange?",
    saysA: "De pagina over harde en zachte vereisten stelt dit als open vraag.",
    saysB:
      "RFC 8693 heeft `invalid_target` en verder de codes van OAuth. Voor een te lichte inlog heeft het diagram van 3a `step_up_required`, het ontwerp `invalid_grant`.",
    ourChoice: "De codes van RFC 8693 en, voor een te lichte inlog, `step_up_required`.",
  },
  "task-requester": {
    title: "Wie vraagt een taak van een module?",
    question: "Wie is de aanvrager van taken die een module maakt, en hoe leven ServiceRequest en Task samen?",
    saysA: "De profielen laten alleen een zorgverlener als aanvrager toe.",
    saysB: "De pagina over de gegevensdienst vraagt naar modules die taken maken, en naar meer modules onder één plan.",
    ourChoice: "Alleen zorgverleners zetten taken klaar. Elke taak heeft een eigen opdracht en hoort bij één plan.",
  },
  "task-output": {
    title: "Waar blijven de resultaten?",
    question: "Schrijft een module de resultaten van de taak in `Task.output`?",
    saysA: "De gids legt resultaten vast als `Task.output`, en laat de vorm open.",
    saysB: "De nieuwste profielen laten resultaten buiten beschouwing.",
    ourChoice: "Alleen de status verandert. De antwoorden blijven bij de module.",
  },
  koppeltaal: {
    title: "Eén start, ook voor Koppeltaal?",
    question: "Moet een module die met Koppeltaal werkt, op dezelfde manier vanuit een PGO kunnen starten?",
    saysA: "Koppeltaal opent een module met een HTI-token waarin gebruiker en taak staan.",
    saysB:
      "De pagina's over harmonisatie wegen HTI af tegen token exchange. Ze noemen Practitioner of PractitionerRole en open profielen als verschillen.",
    ourChoice: "Alleen SMART App Launch. Koppeltaal is niet te zien.",
  },
  "window-of-module": {
    title: "In welk venster opent de module?",
    question: "Opent de module in een kader, in hetzelfde venster of in een nieuw tabblad?",
    saysA: "De pagina over de terugkeer weegt ze alle drie af.",
    saysB: "De uitwerking kiest voor hetzelfde venster en een 302.",
    ourChoice:
      "Hetzelfde venster. De instelling “$t(settings:window.title)” laat de andere twee zien, en wat de browser in een kader met cookies doet.",
  },
  "who-authenticates": {
    title: "Wie laat de Persoon inloggen?",
    question: "Stelt de PGO of de DVA bij het verzamelen vast wie de Persoon is, en met welk protocol?",
    saysA:
      "De pagina over de OpenID-scope laat de PGO dat doen, bijvoorbeeld met DigiD, met de scope `patient/Task.read`. Andere pagina's noemen verzamelen een OIDC-flow.",
    saysB:
      "Autoriseren laat de DVA de Persoon met DigiD inloggen. De scope is de MedMij-naam van de aanbieder; het protocol is OAuth 2.0, met SAML naar DigiD. Een PGO mag DigiD niet gebruiken.",
    ourChoice: "Zoals in Autoriseren.",
  },
  "module-token-life": {
    title: "Hoe lang heeft een module toegang?",
    question: "Hoe lang is het access-token van een module geldig?",
    saysA: "De uitwerking van de terugkeer: 900 seconden, te verlengen tot drie uur.",
    saysB: "De uitwerking van het ontvangen van de start: 3600 seconden. Het voorbeeld in het ontwerp: 500.",
    ourChoice: "900 seconden, net als de toegang van de PGO. De tabel op deze pagina toont alle termijnen.",
  },
  "test-at-new-provider": {
    title: "Een nieuwe aanbieder heeft nog niets",
    question:
      "Wat betekent de beschikbaarheidstoets voor een module van type S, waarmee iemand een eerste afspraak maakt?",
    saysA:
      "Autoriseren: heeft de aanbieder geen gezondheidsinformatie van deze Persoon, dan stopt het (autoriseren 1).",
    saysB:
      "Het overzicht geeft als voorbeeld van type S een afspraak bij een nieuwe aanbieder, waar nog geen gegevens kunnen zijn. Het vraagt alleen om uitdrukkelijke toestemming.",
    ourChoice:
      "Geen beschikbaarheidstoets en geen leeftijdsgrens bij type S, want de module verzamelt niet. De DVA vindt de Persoon via DigiD.",
  },
};
