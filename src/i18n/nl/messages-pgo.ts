import type { messagesPgoEn } from "../en/messages-pgo.ts";
import type { Translation } from "../translation.ts";

export const messagesPgoNl: Translation<typeof messagesPgoEn> = {
  "open-address": {
    title: "De Persoon opent de PGO",
    what: "De Persoon typt het adres van de PGO in de browser.",
    why: "Alles begint bij de Persoon. Geen partij mag zonder deze handeling beginnen.",
  },
  "show-page": {
    title: "De browser toont een pagina",
    what: "De browser zet de ontvangen pagina op het scherm van de Persoon.",
    why: "Meer ziet de Persoon niet van de uitwisseling. De rest gebeurt achter de schermen.",
  },
  "make-choice": {
    title: "De Persoon maakt een keuze",
    what: "De Persoon klikt op een knop of vult een veld in. De browser krijgt die keuze.",
    why: "Toestemming en inloggen tellen alleen als de Persoon het zelf doet.",
  },
  "pgo-home-request": {
    title: "De browser vraagt de PGO op",
    what: "De browser vraagt de startpagina van de PGO op. Heeft hij een cookie van de PGO, dan stuurt hij die mee.",
    why: "Aan de cookie ziet de PGO of deze browser al is ingelogd.",
  },
  "pgo-login-page": {
    title: "De PGO vraagt om in te loggen",
    what: "De PGO antwoordt met een eigen inlogpagina.",
    why: "De PGO mag het BSN niet gebruiken en dus ook DigiD niet. Daarom heeft de PGO eigen accounts.",
  },
  "pgo-login": {
    title: "De Persoon logt in bij de PGO",
    what: "De browser stuurt het account van de Persoon naar de PGO.",
    why: "De PGO moet weten wiens dossier opengaat. Wie de Persoon voor de zorgaanbieder is, weet de PGO hiermee niet.",
  },
  "pgo-providers-page": {
    title: "De PGO toont de aanbieders",
    what: "De PGO toont welke aanbieders welke gegevensdiensten bieden. De adressen komen uit de ZAL, de namen uit de GNL.",
    why: "De Persoon bepaalt waar gegevens worden verzameld. Zonder de lijsten weet de PGO niet bij welke DVA hij moet zijn.",
  },
  "pgo-collect-choice": {
    title: "De Persoon kiest een aanbieder",
    what: "De browser meldt aan de PGO welke aanbieder en welke gegevensdienst de Persoon heeft gekozen.",
    why: "Verzamelen gaat altijd over één keuze van de Persoon, nooit over alles tegelijk.",
  },
  "authorization-redirect": {
    title: "De PGO verwijst naar de DVA",
    what: "De PGO stuurt de browser naar de DVA met een verzoek om toegang. Er gaan een verse `state` en twee MedMij-nummers voor de logboeken mee.",
    why: "Alleen de DVA mag de Persoon laten inloggen en om toestemming vragen. Aan de `state` herkent de PGO later zijn eigen verzoek.",
  },
  "authorization-response": {
    title: "De browser komt terug bij de PGO",
    what: "De browser brengt het antwoord van de DVA naar de PGO: een code en de `state`, of een fout.",
    why: "De PGO vergelijkt de `state` met die van deze browser. Anders kan iemand het antwoord van een ander onderschuiven.",
  },
  "pgo-tasks-page": {
    title: "De PGO toont de taken",
    what: "De PGO toont de verzamelde taken per behandeling. Mag de taak gestart worden, dan staat er een startknop bij.",
    why: "De Persoon start een module alleen vanuit een taak die een zorgverlener heeft klaargezet.",
  },
  "pgo-start-choice": {
    title: "De Persoon start een taak",
    what: "De browser meldt aan de PGO welke taak de Persoon wil doen.",
    why: "Deze klik is de wens waarop de hele start rust. Zonder klik hoort er geen module open te gaan.",
  },
  "pgo-collect-again": {
    title: "De Persoon verzamelt opnieuw",
    what: "De browser vraagt de PGO om de taken nog een keer te verzamelen.",
    why: "Het access-token is vijftien minuten geldig. Daarna moet de Persoon opnieuw inloggen bij de DVA om de stand van de taak te zien.",
  },
  "pgo-tasks-choice": {
    title: "De Persoon wil de taken zien",
    what: "De browser vraagt de PGO om de lijst met taken.",
    why: "Na een module is er misschien meer te doen. De PGO toont de taken zoals hij ze nu kent.",
  },
  "step-up-redirect": {
    title: "De PGO verwijst voor extra inloggen",
    what: "De DVA vroeg om een sterkere inlog. De PGO stuurt de browser daarvoor naar de DVA.",
    why: "Een eerdere inlog kan te licht zijn voor deze module. In de uitwerkingen van april 2026 is deze stap vervallen.",
  },
  "step-up-response": {
    title: "Terug na het extra inloggen",
    what: "De browser komt terug bij de PGO met de uitkomst van de extra inlog.",
    why: "Pas hierna kan de PGO opnieuw om het launch-token vragen.",
  },
  "launch-redirect": {
    title: "De browser gaat naar de module",
    what: "De PGO (in optie 3b de DVA) stuurt de browser naar de module met twee waarden: `iss` (waar toegang te vragen is) en `launch` (het launch-token).",
    why: "De module weet nu waar hij de taak kan opvragen, niet wat erin staat. Wie dit adres steelt, moet nog bewijzen de Persoon te zijn, of de juiste browser hebben.",
  },
  "launch-form-page": {
    title: "Een formulier opent de module",
    what: "De PGO geeft een pagina terug met een formulier dat zichzelf naar de module verstuurt. Daarin staan `iss` en `launch`.",
    why: "Zo komt het launch-token niet in de adresbalk, de geschiedenis en de meeste logboeken.",
  },
  "return-request": {
    title: "De browser komt terug van de module",
    what: "De browser opent het terugkeeradres dat de PGO meegaf toen hij om het launch-token vroeg.",
    why: "De Persoon eindigt waar hij begon. De PGO kan nu opvragen hoe het met de taak staat.",
  },
  "pgo-returned-page": {
    title: "De PGO toont het resultaat",
    what: "De PGO toont de taak met de nieuwe status, of meldt dat de status onbekend is.",
    why: "Is het access-token verlopen, dan kan de PGO niet kijken. Dat zegt hij liever dan dat hij een oude status toont.",
  },
  "pgo-logout-choice": {
    title: "De Persoon logt uit",
    what: "De browser vraagt de PGO om de sessie te beëindigen. De PGO verwijdert zijn cookie.",
    why: "Op een gedeeld apparaat mag de volgende gebruiker het dossier niet open vinden. De sessie bij de DVA stopt hierdoor niet.",
  },
  "pgo-error-page": {
    title: "De PGO kan niet verder",
    what: "De PGO vertelt de Persoon dat het verzoek niet verder kan en laat de oorzaak open.",
    why: "De PGO mag uit een weigering niet afleiden of de Persoon ergens onder behandeling is.",
  },
};
