import type { messagesModuleEn } from "../en/messages-module.ts";
import type { Translation } from "../translation.ts";

export const messagesModuleNl: Translation<typeof messagesModuleEn> = {
  "launch-request": {
    title: "De browser opent de module",
    what: "De browser brengt `iss` en `launch` naar de module, zoals de PGO vroeg, of in optie 3b de DVA.",
    why: "Dit is het verzoek dat gestolen kan worden. Totdat de partij in `iss` heeft gesproken, weet de module niet wie er is.",
  },
  "module-authorization-redirect": {
    title: "De module stuurt de browser om toegang",
    what: "De module begint een eigen sessie. Hij stuurt de browser naar de DVA (in optie 2a en 2b naar de PGO) met het launch-token, een `state` en een PKCE-uitdaging.",
    why: "De module vertrouwt de start niet zomaar. Hij laat de andere partij uitzoeken wie er achter de browser zit, of welke browser het is.",
  },
  "module-callback": {
    title: "De browser komt terug bij de module",
    what: "De browser brengt een code, of een fout, met de `state` van de module.",
    why: "De module vergelijkt de `state` met zijn eigen sessie. Zo kan niemand de code van een ander onderschuiven.",
  },
  "questionnaire-page": {
    title: "De module toont zijn vragen",
    what: "De module begroet de Persoon bij naam en toont de vragenlijst van de taak; bij type S een formulier voor een afspraak, bij type PS voor een meting.",
    why: "Hier ging het om: de Persoon kan doen waarvoor hij kwam.",
  },
  "questionnaire-answer": {
    title: "De Persoon stuurt de antwoorden",
    what: "De browser stuurt de antwoorden, of de keuze om te stoppen, naar de module.",
    why: "De antwoorden moeten terechtkomen in het dossier van degene die ze gaf.",
  },
  "return-redirect": {
    title: "De module verwijst terug",
    what: "De module stuurt de browser naar het terugkeeradres dat hij bij zijn token kreeg.",
    why: "Het adres komt via het achterkanaal en niet uit de browser. Anders kan een vervalst adres de Persoon naar een vreemde leiden.",
  },
  "module-session-ended-page": {
    title: "De sessie van de module is voorbij",
    what: "De module meldt dat de sessie is afgelopen, of de antwoorden zijn bewaard, en hoe de Persoon terugkomt bij de PGO.",
    why: "Wie langer werkt dan de toegang duurt, moet weten wat er met het werk is gebeurd.",
  },
  "module-back": {
    title: "De Persoon gaat terug naar de PGO",
    what: "De Persoon drukt bij de module op de knop om terug te gaan.",
    why: "Een sessie die voorbij is, mag geen doodlopende weg zijn. Keuze van de simulator.",
  },
  "module-info-request": {
    title: "De browser opent de informatiepagina",
    what: "De browser opent een adres van de module. Er gaan geen launch-token en geen gegevens van de Persoon mee.",
    why: "Een link naar informatie heeft geen toegang nodig. Er valt niets uit te stelen.",
  },
  "module-info-page": {
    title: "De module toont informatie",
    what: "De module toont een pagina die voor iedereen gelijk is.",
    why: "De module weet niets van de Persoon en vraagt de DVA om niets.",
  },
  "module-start-request": {
    title: "De module gaat op zichzelf open",
    what: "De browser volgt een link van de PGO naar de module, zonder launch. De module moet zelf toegang vragen bij de aanbieder waarvoor hij werkt.",
    why: "Geen launch zegt wie er is. De DVA moet dus zelf uitzoeken wie het is, en of die akkoord gaat.",
  },
  "module-done-page": {
    title: "De module meldt dat het klaar is",
    what: "De module meldt dat het werk klaar is. Hij heeft geen adres om de Persoon naar terug te sturen.",
    why: "Zonder launch weet de module geen weg terug. De Persoon moet toch zien dat het werk is bewaard.",
  },
  "module-error-page": {
    title: "De module toont een fout",
    what: "De module kan niet verder met de start of het antwoord dat hij kreeg, en zegt dat.",
    why: "Een controle is niet geslaagd. De module toont geen gegevens en gaat niet verder.",
  },
  "unknown-request": {
    title: "Een verzoek dat niemand verwachtte",
    what: "Een partij krijgt een verzoek op een adres dat zij niet heeft.",
    why: "De simulator toont elk bericht, ook een bericht dat nergens toe leidt.",
  },
  "not-found": {
    title: "Het adres bestaat niet",
    what: "De partij antwoordt dat er op dit adres niets is.",
    why: "Het antwoord verraadt verder niets.",
  },
};
