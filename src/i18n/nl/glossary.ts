import type { glossaryEn } from "../en/glossary.ts";
import type { Translation } from "../translation.ts";
import { glossaryFlowsNl } from "./glossary-flows.ts";
import { glossaryRolesNl } from "./glossary-roles.ts";

export const glossaryNl: Translation<typeof glossaryEn> = {
  persoon: {
    term: "Persoon",
    also: "Zorggebruiker",
    explanation: "De burger om wiens gegevens het gaat; in MedMij 1.x: Zorggebruiker. Minstens 16 jaar.",
  },
  pgo: {
    term: "PGO",
    also: "persoonlijke gezondheidsomgeving",
    explanation:
      "Persoonlijke gezondheidsomgeving: de toepassing waarin een Persoon zijn eigen gezondheidsgegevens bewaart.",
  },
  dvp: {
    term: "DVP",
    also: "Dienstverlener persoon",
    explanation: "Dienstverlener persoon: de partij die een PGO aanbiedt. Zijn server vraagt de DVA om toegang.",
  },
  dva: {
    term: "DVA",
    also: "Dienstverlener aanbieder, DVZA, Dienstverlener Zorgaanbieder",
    explanation:
      "Dienstverlener aanbieder: de partij die voor een aanbieder werkt. Hij laat de Persoon inloggen, vraagt toestemming en geeft gegevens.",
  },
  aanbieder: {
    term: "Aanbieder",
    also: "Zorgaanbieder",
    explanation: "De praktijk, het ziekenhuis of een andere zorgaanbieder die volgens de wet over de gegevens gaat.",
  },
  "authorization-server": {
    term: "Authorization Server",
    explanation: "Het deel van de DVA dat over toegang beslist en codes en tokens uitgeeft.",
  },
  "resource-server": {
    term: "Resource Server",
    explanation: "Het deel van de DVA dat gegevens geeft en wijzigt; hier een FHIR-server.",
  },
  "user-agent": {
    term: "User Agent",
    also: "OAuth User Agent",
    explanation: "De MedMij-naam voor de browser of app waarmee de Persoon het verloop volgt.",
  },
  "authentication-server": {
    term: "Authentication Server",
    explanation: "De dienst van buiten die vaststelt wie de Persoon is: DigiD.",
  },
  zal: {
    term: "ZAL",
    also: "Zorgaanbiederslijst, Aanbiederslijst",
    explanation: "Zorgaanbiederslijst: zegt welke aanbieder welke gegevensdienst biedt, en op welke adressen.",
  },
  ocl: {
    term: "OCL",
    also: "OAuth Client List",
    explanation:
      "OAuth Client List: de PGO's die toegang mogen vragen, met de naam die op de toestemmingspagina staat.",
  },
  gnl: {
    term: "GNL",
    also: "Gegevensdienstnamenlijst",
    explanation: "Gegevensdienstnamenlijst: de leesbare naam van elke gegevensdienst.",
  },
  whitelist: {
    term: "Whitelist",
    explanation: "De servers die in MedMij rechtstreeks verbinding mogen maken met servers van anderen.",
  },
  gegevensdienst: {
    term: "Gegevensdienst",
    explanation: "Een groep gegevens die samen te verzamelen is, zoals de taken.",
  },
  verzamelen: {
    term: "Verzamelen",
    explanation: "De PGO haalt gegevens van de Persoon op bij een aanbieder, met toestemming van de Persoon.",
  },
  toestemmingsverklaring: {
    term: "Toestemmingsverklaring",
    explanation: "De verklaring van de Persoon dat de aanbieder gegevens naar de PGO mag sturen.",
  },
  "langdurige-toestemming": {
    term: "Langdurige toestemming",
    also: "long-term consent",
    explanation:
      "Toestemming voor meer dan één keer. De PGO krijgt een refresh-token dat een half jaar geldig is en bij elk gebruik wordt vervangen.",
  },
  starten: {
    term: "Starten van aanbiedertaken",
    explanation:
      "Een onderdeel van de toestemming voor Verzamelen dat niet verplicht is: de PGO mag modules starten voor de taken.",
  },
  beschikbaarheidstoets: {
    term: "Beschikbaarheidstoets",
    also: "beschikbaarheidsvoorwaarde",
    explanation:
      "Of de aanbieder wel gegevens van deze Persoon heeft. De leeftijd hoort erbij. Optioneel in stap 5a van Autoriseren; verplicht in stap 10 of bij het verzoek om gegevens.",
  },
  "autoriseren-123": {
    term: "Uitzonderingen autoriseren 1, 2 en 3",
    also: "autoriseren 1, autoriseren 2, autoriseren 3",
    explanation:
      "1: er zijn geen gegevens. 2: de Persoon geeft geen toestemming. 3: het antwoord is niet vast te stellen. De PGO mag 1 en 2 niet kunnen onderscheiden. Dat lukt als de beschikbaarheidstoets vóór de vraag valt (stap 5a). Valt hij bij stap 10 of bij de gegevens, dan ziet de PGO het verschil wel: dezelfde tekst vraagt om allebei.",
  },
  ophaalbewijs: {
    term: "Ophaalbewijs",
    explanation: "Iets wat je één keer inlevert om het echte te krijgen: de code, of het artefact van DigiD.",
  },
  landingspagina: {
    term: "Landingspagina",
    also: "landing page",
    explanation: "De eerste pagina van de DVA. Daar staat waar de Persoon nu is en dat hij gaat inloggen.",
  },
  annuleringspagina: {
    term: "Annuleringspagina",
    also: "cancellation page",
    explanation: "De pagina van de DVA nadat het inloggen is gestopt.",
  },
  aanbiedermodule: {
    term: "Aanbiedermodule",
    also: "module",
    explanation: "Een webtoepassing die de Persoon vanuit de PGO opent om een taak van een zorgverlener te doen.",
  },
  aanbiedertaak: {
    term: "Aanbiedertaak",
    also: "taak",
    explanation: "Een taak die een zorgverlener voor de Persoon klaarzet, vastgelegd als FHIR Task.",
  },
  "module-types": {
    term: "Moduletypen L, TL, S, PS en T",
    also: "type L, type TL, type S, type PS, type T",
    explanation:
      "Een link (L), een taak met een link (TL), op zichzelf met toestemming bij de DVA (S), een module van de PGO zelf (PS), en een taak met gegevens (T). Elk type is een eigen scenario.",
  },
  launch: {
    term: "Start (launch)",
    explanation: "Het openen van de module vanuit de PGO, voor één Persoon en één taak.",
  },
  "launch-token": {
    term: "Launch-token",
    also: "launch_token",
    explanation:
      "Een kortlevende, onleesbare waarde van de DVA die voor één start staat. In de uitwerkingen van april 2026 heet het launch_code.",
  },
  "token-exchange": {
    term: "Token exchange",
    explanation:
      "Een standaardmanier om het ene token voor het andere te ruilen. Hier: de toegang van de PGO voor een launch-token.",
  },
  smart: {
    term: "SMART App Launch",
    explanation: "De HL7-standaard om een toepassing te openen met de gegevens van een Persoon bij de hand.",
  },
  fhir: { term: "FHIR", explanation: "De HL7-standaard om gezondheidsgegevens via het web uit te wisselen." },
  "front-channel": {
    term: "Voorkanaal",
    explanation: "Berichten die door de browser van de Persoon gaan. Daar kan iemand ze lezen, stelen of veranderen.",
  },
  "back-channel": {
    term: "Achterkanaal",
    explanation:
      "Berichten rechtstreeks van server naar server, over een verbinding die aan beide kanten beveiligd is.",
  },
  pkce: { term: "PKCE", explanation: "Een manier om te bewijzen dat wie een code inlevert, er ook zelf om vroeg." },
  scope: { term: "Scope", explanation: "De omschrijving van wat er met een token mag." },
  bsn: {
    term: "BSN",
    explanation: "Het burgerservicenummer. Een PGO mag het wettelijk niet gebruiken; alleen DigiD en de DVA zien het.",
  },
  artefact: {
    term: "Artefact",
    explanation: "Een eenmalige verwijzing naar een DigiD-inlog, waarmee de DVA de identiteit ophaalt.",
  },
  pkioverheid: {
    term: "PKIoverheid-certificaat",
    explanation: "Het certificaat waarmee servers in MedMij aan elkaar bewijzen wie ze zijn.",
  },
  par: {
    term: "PAR",
    explanation:
      "Pushed Authorization Request: de client levert zijn verzoek eerst rechtstreeks bij de server. De browser draagt alleen een verwijzing.",
  },
  "request-uri": {
    term: "request_uri",
    explanation: "De verwijzing naar een verzoek dat vooraf is geleverd. Werkt één keer en negentig seconden.",
  },
  "launch-code": {
    term: "launch_code",
    explanation: "De naam van het launch-token in de uitwerkingen van april 2026. Werkt één keer en 180 seconden.",
  },
  "module-dva-cookie": {
    term: "Module DVA Authentication-cookie",
    explanation:
      "De cookie die de DVA bij de voorbereiding van een start zet om de browser drie minuten te herkennen. Hij zegt welke browser het is, niet wie erachter zit.",
  },
  dpop: {
    term: "DPoP",
    explanation:
      "Een manier om een token aan een sleutel vast te maken. Bij elk verzoek ondertekent de afzender een vers bewijs. Een gestolen token is zo alleen niets waard.",
  },
  "client-assertion": {
    term: "Clientverklaring",
    explanation:
      "Een verklaring (client assertion) die een client zelf ondertekent om te bewijzen welke client hij is, in plaats van een geheim te sturen.",
  },
  delegation: {
    term: "Delegatie",
    also: "delegatietoken",
    explanation:
      "Een token dat twee partijen noemt: namens wie (de Persoon) en wie er handelt (de module). De handelende partij staat in `act`.",
  },
  "temporary-token": {
    term: "Tijdelijk token",
    explanation: "In optie 2b: een token van de PGO dat één keer werkt en dat de module bij de DVA ruilt.",
  },
  introspection: {
    term: "Introspectie",
    explanation: "Aan de partij die een token uitgaf vragen of het nog geldt en voor wie het is.",
  },
  samesite: {
    term: "SameSite",
    explanation:
      "Een regel bij een cookie die zegt wanneer de browser hem vanaf een andere site meeneemt. Bij Lax: wel bij een link, niet bij een formulier met POST en niet in een kader.",
  },
  "step-up": { term: "Step-up", explanation: "Een extra, sterkere inlog omdat een eerdere te licht was." },
  ...glossaryFlowsNl,
  ...glossaryRolesNl,
};
