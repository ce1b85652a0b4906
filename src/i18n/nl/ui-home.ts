import type { uiHomeEn } from "../en/ui-home.ts";
import type { Translation } from "../translation.ts";

export const uiHomeNl: Translation<typeof uiHomeEn> = {
  title: "Zo start een module veilig",
  lead: "Volg elk bericht tussen de Persoon, de PGO, de DVA, DigiD en de module, stap voor stap. Niets is met de hand getekend: de partijen draaien echt in deze pagina en het diagram toont wat zij deden.",
  doors: {
    explain: {
      title: "Uitleggen",
      text: "Loop stap voor stap door een functie van MedMij of door een modulestart. Zie wat de Persoon ziet, wat er over de lijn gaat en welke controle wat beschermt.",
      action: "Een scenario kiezen",
    },
    decide: {
      title: "Kiezen voor de Persoon",
      text: "U beantwoordt elke pagina: inloggen, toestemming geven, weigeren of te lang wachten. Het verloop wacht op u.",
      action: "Starten en kiezen",
    },
    background: {
      title: "Begrippen en open vragen",
      text: "De woorden van MedMij en KoppelMij, waar documenten elkaar tegenspreken of zwijgen, en wat deze simulator niet laat zien.",
      action: "Lezen",
    },
  },
  scenarios: {
    title: "Scenario's",
    lead: "Kies wat u wilt zien. Elk scenario kunt u stap voor stap doorlopen en onderweg veranderen.",
    group: {
      flows: { title: "MedMij-functies", text: "Wat een Persoon in een PGO kan doen volgens de afspraken van MedMij." },
      options: { title: "Startopties", text: "De manieren van KoppelMij waarop een taak in de PGO een module opent." },
      types: {
        title: "Moduletypen",
        text: "De vijf soorten modules die het overzicht van KoppelMij noemt: met of zonder taak, met of zonder gegevens.",
      },
    },
  },
  factsTitle: "Waar u op kunt rekenen",
  facts: {
    real: "Echte berichten en echte handtekeningen, gemaakt in deze pagina.",
    same: "Dezelfde link geeft hetzelfde verloop, tot op de byte.",
    checks: "Elke controle kan uit, en dan verandert er ook echt iets.",
    nothing: "Niets verlaat deze pagina.",
  },
  background: {
    title: "Begrippen en open vragen",
    lead: "Wat de woorden betekenen, wat de documenten open laten en waar deze simulator ophoudt.",
    glossary: "Begrippen",
    openQuestions: "Open vragen",
    limits: "Wat dit niet laat zien",
    lifetimes: "Hoe lang alles duurt",
    lifetimesLead:
      "De klok in deze pagina is niet echt, maar de tijd verstrijkt wel: dit zijn de regels. Wat u per scenario kunt kiezen, staat bij de instellingen.",
    what: "Wat",
    howLong: "Hoe lang",
    source: "Bron",
    search: "Zoek een begrip",
    none: "Geen begrip gevonden.",
    saysA: "Het ene document zegt",
    saysB: "Het andere zegt",
    ourChoice: "Keuze van de simulator",
    also: "Ook wel",
    seeIt: "Bekijk het in een run",
    contents: "Op deze pagina",
    change: "Wat er zou veranderen",
  },
};
