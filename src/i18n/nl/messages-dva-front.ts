import type { messagesDvaFrontEn } from "../en/messages-dva-front.ts";
import type { Translation } from "../translation.ts";

export const messagesDvaFrontNl: Translation<typeof messagesDvaFrontEn> = {
  "authorization-request": {
    title: "De DVA ontvangt een toegangsverzoek",
    what: "De browser brengt het verzoek van de PGO naar de DVA. De DVA controleert welke PGO vraagt en naar welk adres het antwoord mag.",
    why: "Bij een onbekende PGO of een verkeerd adres toont de DVA zelf een foutpagina. De browser mag nooit naar een onbekend adres gestuurd worden.",
  },
  "step-up-authorization-request": {
    title: "De DVA ontvangt een step-upverzoek",
    what: "De browser vraagt de DVA om een sterkere inlog, voor een start die de PGO al had aangevraagd.",
    why: "De DVA bepaalt welke inlog een module nodig heeft. Deze stap staat op de pagina van optie 3a en is later vervallen.",
  },
  "landing-page": {
    title: "De DVA toont de landingspagina",
    what: "De DVA vertelt de Persoon dat hij nu bij de aanbieder is en gaat inloggen.",
    why: "De Persoon moet zien dat hij de PGO heeft verlaten, voordat hij iets afgeeft.",
  },
  "landing-answer": {
    title: "De Persoon gaat verder",
    what: "De browser meldt aan de DVA of de Persoon verder wil of stopt.",
    why: "De Persoon kan nog terug voordat iemand weet wie hij is.",
  },
  "digid-redirect": {
    title: "De DVA verwijst naar DigiD",
    what: "De DVA stuurt de browser naar DigiD en wacht op de uitkomst.",
    why: "De DVA moet zeker weten van wie de gegevens zijn. In het echt is dit een SAML-verzoek; deze vorm is een keuze van de simulator.",
  },
  "digid-return": {
    title: "De browser brengt een artefact",
    what: "De browser brengt een korte verwijzing van DigiD, het artefact, naar de DVA.",
    why: "De browser draagt alleen een ophaalbewijs. Het BSN zelf gaat nooit door de browser.",
  },
  "consent-collect-page": {
    title: "De DVA vraagt toestemming voor Verzamelen",
    what: "De DVA vraagt of de aanbieder de gegevens naar de PGO mag sturen. De DVA vraagt ook naar langdurige toestemming en naar het starten van taken.",
    why: "Zonder deze verklaring mag de aanbieder niets sturen. Langdurige toestemming staat erbij, maar is nooit vooraf aangevinkt.",
  },
  "consent-module-page": {
    title: "De DVA vraagt toestemming voor de module",
    what: "De DVA noemt de module en de gegevens die de module krijgt, en vraagt de Persoon om akkoord.",
    why: "Wie een module ziet die hij niet heeft gestart, kan hier stoppen. Of deze pagina nodig is bij taken van een zorgverlener, is een open vraag.",
  },
  "consent-answer": {
    title: "De Persoon geeft antwoord",
    what: "De browser stuurt het antwoord van de Persoon naar de DVA. Een toestemming komt in het logboek.",
    why: "Later moet te zien zijn wie waarmee heeft ingestemd, en wanneer.",
  },
  "authorization-response-redirect": {
    title: "De DVA geeft een code",
    what: "De DVA stuurt de browser terug naar de PGO met een code en de `state` van de PGO.",
    why: "De code is een ophaalbewijs, nog geen toegang. Hij werkt één keer en alleen voor deze PGO.",
  },
  "authorization-error-redirect": {
    title: "De DVA geeft een fout terug",
    what: "De DVA stuurt de browser terug met een fout in plaats van een code.",
    why: "De vragende partij moet weten dat hij niet langer hoeft te wachten. Meer dan nodig hoort hij niet: autoriseren 1 (geen gegevens) en 2 (geen toestemming) zien er hetzelfde uit, met `access_denied`. Alleen autoriseren 3, een antwoord dat niet vast te stellen is, heeft een andere fout.",
  },
  "cancellation-page": {
    title: "Het inloggen is geannuleerd",
    what: "De DVA vertelt de Persoon dat het inloggen is gestopt en biedt de weg terug naar de PGO.",
    why: "Wie zich bedenkt, moet uitkomen op een pagina die uitlegt waar hij is.",
  },
  "not-available-page": {
    title: "De DVA heeft niets te geven",
    what: "De DVA vertelt de Persoon zelf waarom het verzoek stopt, bijvoorbeeld door de leeftijdsgrens of omdat er geen gegevens zijn.",
    why: "Alleen de Persoon hoort de reden. De PGO zou eruit kunnen afleiden of de Persoon daar onder behandeling is. Dit is autoriseren 1, getoetst direct na het inloggen (stap 5a). Valt de toets later, dan ziet de PGO het verschil toch.",
  },
  "dva-error-page": {
    title: "De DVA toont een foutpagina",
    what: "De DVA weigert het verzoek en toont een pagina met een referentienummer. De browser wordt nergens heen gestuurd.",
    why: "Het verzoek is niet te vertrouwen, en het terugkeeradres daarin dus ook niet.",
  },
  "refusal-continue": {
    title: "De Persoon wil terug",
    what: "De browser meldt aan de DVA dat de Persoon de melding heeft gelezen en terug wil naar de PGO.",
    why: "De DVA antwoordt met dezelfde fout, wat de reden ook was. Zo kan de PGO autoriseren 1 en 2 niet onderscheiden. Dat de browser in geval 1 terugkomt, is een keuze van de simulator: in de tekst stopt het verloop meteen.",
  },
  "module-authorization-request": {
    title: "De module vraagt om toegang",
    what: "De browser brengt het verzoek van de module naar de DVA, in optie 2a en 2b naar de PGO. Daarin staan het launch-token, de gevraagde scope, een `state` en een PKCE-uitdaging.",
    why: "Hier moet blijken of de juiste browser of de juiste persoon er is. Hierin verschillen de opties: DigiD (3a), een cookie van de DVA (1, 3a met PAR), zijn sessie (3b) of de sessie bij de PGO (2a, 2b).",
  },
  "module-authorization-response-redirect": {
    title: "De module krijgt een code",
    what: "De DVA (in optie 2a en 2b de PGO) stuurt de browser terug naar de module met een code en de `state` van de module.",
    why: "Toegang krijgt de module alleen via het achterkanaal. Een code uit de browser is niets waard zonder het eigen bewijs van de module.",
  },
};
