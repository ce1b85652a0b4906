import type { scenariosEn } from "../en/scenarios.ts";
import type { Translation } from "../translation.ts";
import { scenariosFlowsNl } from "./scenarios-flows.ts";
import { scenariosTypesNl } from "./scenarios-types.ts";

export const scenariosNl: Translation<typeof scenariosEn> = {
  "launch-1": {
    title: "Optie 1: cookie van de DVA",
    summary: "De DVA herkent de browser aan een cookie die hij bij het verzamelen zette.",
    explanation:
      "Bij het verzamelen van de taken zet de DVA een kortlevende cookie in de browser. Start de Persoon een taak, dan gaat de browser eerst langs de DVA. Met de cookie is een toestemmingspagina genoeg; zonder cookie volgt DigiD. Daarna opent de PGO de module. Een gestolen start strandt in een browser zonder deze cookie.",
    asksPgo: "De browser vóór elke start naar de DVA sturen, de code inleveren en de module openen.",
    asksDva: "Een cookie zetten en herkennen, toestemming vragen voor de module en de start aan de browser vastmaken.",
    asksModule: "Een gewone SMART App Launch met de DVA volgen.",
    asksPerson: "Twee keer inloggen: bij de PGO en bij DigiD. Nog een keer met DigiD als de cookie weg is.",
    openPoints:
      "De gids zelf noemt het verplichten van sessies bij DVA's “geen reële optie”. Niet beschreven is wat er gebeurt als de cookie ontbreekt wanneer de module komt, of als de toestemming wordt geweigerd. Bij langdurige toestemming zegt het overzicht: opnieuw inloggen. De pagina met overwegingen zegt: alleen bij de eerste start.",
    ownChoices:
      "De documenten noemen geen launch-waarde en geen parameter voor de taak. Hier noemt de PGO de taak in `resource` en zet de DVA de launch-waarde naast het token. De cookie geldt zestig minuten; de documenten zeggen alleen kortlevend.",
    source: "KoppelMij Implementation Guide, optie 1",
  },
  "launch-2a": {
    title: "Optie 2a: de PGO haalt het token",
    summary: "De module vraagt de PGO om toegang. De PGO haalt bij de DVA een token voor de module.",
    explanation:
      "De PGO opent de module en is ook de partij die de module toegang geeft. De PGO kent de browser van zijn eigen sessie; niemand hoeft opnieuw in te loggen. De module bewijst met een ondertekende verklaring welke client hij is. De PGO ruilt bij de DVA zijn eigen toegang voor een token dat aan de sleutel van de module vastzit, en geeft het door.",
    asksPgo: "Zelf toegang geven aan modules, met een register van modules, en tokens voor hen ruilen.",
    asksDva: "Delegatietokens geven en bij elk verzoek om gegevens het DPoP-bewijs controleren.",
    asksModule: "Een sleutel maken, verklaringen en DPoP-bewijzen ondertekenen, en met elke PGO werken.",
    asksPerson: "Twee keer inloggen: bij de PGO en bij DigiD voor het verzamelen. Niet bij de start.",
    openPoints:
      "De gids heeft drie bezwaren: de DVA kan de gebruiker niet zelf vaststellen, `aud` in het tokenantwoord is niet standaard, en de PGO heeft een token van de module in handen.",
    ownChoices:
      "De gids stuurt de verklaring die de module voor de PGO maakte door naar de DVA. De DVA accepteert haar hier van de PGO voor wie zij is gemaakt. De lijsten van modules bij PGO en DVA zijn van de simulator.",
    source: "KoppelMij Implementation Guide, optie 2a",
  },
  "launch-2b": {
    title: "Optie 2b: de module ruilt een token",
    summary: "De PGO geeft de module een tijdelijk token. De module ruilt het zelf bij de DVA.",
    explanation:
      "Net als in optie 2a geeft de PGO de module toegang en is zijn sessie het bewijs van de browser. Maar de PGO geeft een tijdelijk token, vijf minuten geldig en voor één keer. Daarmee gaat de module zelf naar de DVA en krijgt daar een token dat aan zijn sleutel vastzit. Geen andere partij ziet dat token.",
    asksPgo: "Zelf toegang geven aan modules en instaan voor zijn tijdelijke tokens.",
    asksDva: "Tokens van PGO's ruilen, de PGO ernaar vragen en DPoP-bewijzen controleren.",
    asksModule:
      "Een sleutel maken, verklaringen en bewijzen ondertekenen, en naast de gewone start een token ruilen bij de DVA.",
    asksPerson: "Twee keer inloggen: bij de PGO en bij DigiD voor het verzamelen. Niet bij de start.",
    openPoints:
      "De gids heeft twee bezwaren: de DVA kan de gebruiker niet zelf vaststellen, en dit wijkt af van SMART. Toch verkiest de gids 2b boven 2a. Hoe de DVA een token controleert dat een PGO maakte, is niet beschreven.",
    ownChoices:
      "De DVA vraagt de PGO naar het tijdelijke token (introspectie). De PGO antwoordt met zijn eigen access-token en de taak. Zo weet de DVA waar het nieuwe token op rust.",
    source: "KoppelMij Implementation Guide, optie 2b",
  },
  "launch-3a": {
    title: "Optie 3a: launch-token en DigiD",
    summary: "Van inloggen bij de PGO tot een afgeronde taak, met bij elke start opnieuw DigiD.",
    explanation:
      "De PGO verzamelt de taken. Start de Persoon een taak, dan ruilt de PGO zijn toegang voor een launch-token dat alleen voor deze start geldt. De module gaat met dat token naar de DVA, waar de Persoon nog een keer met DigiD inlogt; alleen als dat dezelfde persoon is, krijgt de module toegang tot de taak.",
    asksPgo:
      "Een launch-token ophalen met token exchange, de browser naar de module sturen en de taak daarna opnieuw lezen.",
    asksDva:
      "De start bewaren, de Persoon opnieuw laten inloggen, de twee personen vergelijken en de toegang tot de taak bewaken.",
    asksModule: "Een gewone SMART App Launch met de DVA volgen, met eigen inloggegevens en PKCE, en de taak bijwerken.",
    asksPerson: "Drie keer inloggen: bij de PGO, bij DigiD voor het verzamelen, en bij DigiD voor elke start.",
    openPoints:
      "De pagina van optie 3a en het diagram daarbij verschillen over het identiteitstoken. Het overzicht maakt DigiD verplicht, het ontwerp staat het alleen toe. Wie meer dan een kwartier na het verzamelen start, heeft verversing of een nieuwe inlog nodig; geen bron gaat daarop in.",
    ownChoices:
      "Het terugkeeradres gaat mee bij het ruilen. De module vindt de taak in `fhirContext` en het terugkeeradres in `return_url`.",
    source: "KoppelMij Implementation Guide, optie 3a",
  },
  "launch-3a-par": {
    title: "Optie 3a met PAR: cookie bij de voorbereiding",
    summary: "Zoals in de uitwerkingen van april 2026: de DVA merkt de browser vlak voor de start, zonder DigiD.",
    explanation:
      "De PGO levert zijn verzoek eerst zelf bij de DVA, met zijn access-token als bewijs van een eerdere inlog. Dan gaat de browser langs de DVA en krijgt een cookie voor drie minuten. De PGO ruilt code en token voor een launch-code. Stuurt de module de browser naar de DVA, dan laat de cookie zien dat het dezelfde browser is.",
    asksPgo: "Het verzoek vooraf leveren (PAR), de browser langs de DVA sturen en ruilen voor een launch-code.",
    asksDva: "Het verzoek en het merk van de browser bewaren en ze vergelijken als de module komt.",
    asksModule: "Een gewone SMART App Launch met de DVA volgen, met eigen inloggegevens en PKCE.",
    asksPerson:
      "Twee keer inloggen: bij de PGO en bij DigiD voor het verzamelen. DigiD bij de start alleen bij een andere instelling.",
    openPoints:
      "De gids noemt de extra stap langs de DVA als prijs van deze optie. De cookie brengt de toestand in de browser terug die het bezwaar tegen optie 1 was. De cookie begint eerder te lopen dan de launch-code en kan dus eerder verlopen. Bij langdurige toestemming kan de eerdere inlog een half jaar oud zijn.",
    ownChoices:
      "De uitwerking zegt niet waarmee de cookie wordt vergeleken. Hier moet het de cookie van juist deze start zijn; de letterlijke lezing is te kiezen. Het terugkeeradres gaat mee bij het ruilen. Het adres voor het antwoord heet `/callback_launch`; de uitwerking zegt `/callback_stepup`.",
    source: "KoppelMij Implementation Guide, technische uitwerkingen van april 2026",
  },
  "launch-3b": {
    title: "Optie 3b: de DVA opent de module",
    summary: "De PGO stuurt de browser naar de DVA. De DVA opent zelf de module.",
    explanation:
      "De PGO zegt alleen welke module en welke taak. De DVA herkent de browser aan zijn eigen sessie van het verzamelen, of laat de Persoon opnieuw inloggen. De DVA zoekt de module in zijn eigen register op, maakt het launch-token en opent de module. Zo houdt de DVA de hele start in de hand en in het logboek.",
    asksPgo: "De browser naar de DVA sturen met module en taak. Geen token exchange.",
    asksDva: "Een sessie en een register van modules bijhouden, en elke start zelf uitvoeren.",
    asksModule: "Een gewone SMART App Launch met de DVA volgen.",
    asksPerson: "Twee keer inloggen: bij de PGO en bij DigiD. Nog een keer met DigiD als de sessie voorbij is.",
    openPoints:
      "De gids heeft als bezwaar dat het startadres vastligt bij de DVA: minder flexibel dan 3a. Hoe de DVA weet welke PGO vroeg, en wat er gebeurt als de toestemming wordt geweigerd, is niet beschreven. Als POST van een andere site komt het verzoek aan zonder een sessiecookie met `SameSite=Lax`.",
    ownChoices:
      "De parameter `return_url`, die de DVA vergelijkt met de geregistreerde adressen. De context is een verwijzing naar de taak. Een ondertekende context (launch-origin-auth) is een eigen extra beveiliging.",
    source: "KoppelMij Implementation Guide, optie 3b",
  },
  ...scenariosFlowsNl,
  ...scenariosTypesNl,
};
