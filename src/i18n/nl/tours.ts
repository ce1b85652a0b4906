import type { toursEn } from "../en/tours.ts";
import type { Translation } from "../translation.ts";

/** De kant-en-klare rondleidingen: titel, waar het over gaat, en per halte wat de spreker vertelt. */
export const toursNl: Translation<typeof toursEn> = {
  browser: {
    title: "Waarom de browser geauthenticeerd moet worden",
    summary:
      "Een launch gaat door de browser en is dus te stelen. Zie wat er dan misgaat, en drie manieren om het te stoppen.",
    stops: {
      address: {
        title: "Een launch is een adres",
        notes:
          "Noor start een taak in haar PGO. Alles waarmee de module opent, staat in één adres. Vraag: wie kan een adres zien? De geschiedenis, een log, iemand die meekijkt, een gedeeld scherm.",
      },
      theft: {
        title: "Iemand anders opent het eerst",
        notes:
          "De aanvaller opent hetzelfde adres in een schone browser. De module ziet geen verschil: de launch is echt, alleen de browser niet. De DVA vergelijkt hier niet wie inlogt met van wie de launch is.",
      },
      leak: {
        title: "Het dossier ligt open",
        notes:
          "De aanvaller logde in met een eigen DigiD en ziet toch de vragenlijst van Noor. Er is niets vervalst. Laat de zaal even naar de twee browsers naast elkaar kijken.",
      },
      digid: {
        title: "Antwoord één: opnieuw inloggen en vergelijken",
        notes:
          "Optie 3a. Dezelfde diefstal, maar de DVA vergelijkt de persoon bij DigiD met de persoon van de launch. Die verschillen, dus de aanvaller krijgt een fout. De prijs: Noor logt bij elke start nog een keer in met DigiD.",
      },
      cookie: {
        title: "Antwoord twee: een cookie van de DVA",
        notes:
          "Optie 1. De DVA zette bij het voorbereiden een cookie in de browser van Noor. De browser van de aanvaller heeft die niet. Geen extra login, maar de DVA moet de cookie bijhouden.",
      },
      session: {
        title: "Antwoord drie: de sessie van de PGO",
        notes:
          "Optie 2b. Hier geeft de PGO toegang, en die kent zijn eigen sessie. Een browser zonder die sessie wordt geweigerd. Bij alle drie is ook Noor haar start kwijt: de launch is gebruikt. Zij begint opnieuw.",
      },
    },
  },
  options: {
    title: "Vijf opties in een half uur",
    summary: "De vijf opties voor de launch naast elkaar: wat elke optie toevoegt tussen de PGO en de module.",
    stops: {
      one: {
        title: "Optie 1: eerst langs de DVA",
        notes:
          "Vóór de launch gaat de browser naar de DVA. Die herkent hem aan een cookie en vraagt toestemming voor de module. Tel mee met de zaal: één stap langs de DVA erbij, geen DigiD erbij.",
      },
      "two-a": {
        title: "Optie 2a: de PGO haalt het token",
        notes:
          "De module vraagt de PGO om toegang, en de PGO haalt het token bij de DVA. Wijs het token aan op zijn weg langs de PGO: dat bezwaar noemt de gids zelf.",
      },
      "two-b": {
        title: "Optie 2b: de module ruilt een token",
        notes:
          "Nu geeft de PGO een tijdelijk token, en de module ruilt dat bij de DVA. Geen andere partij ziet het token van de module. De DVA moet de PGO vragen of het tijdelijke token klopt.",
      },
      "three-a": {
        title: "Optie 3a: launch-token en DigiD",
        notes:
          "De PGO haalt een launch-token bij de DVA. De module komt daarmee bij de DVA, en de Persoon logt nog een keer in met DigiD. Vraag: hoe vaak per week vindt u dat goed?",
      },
      "three-b": {
        title: "Optie 3b: de DVA opent de module",
        notes:
          "De PGO stuurt de browser naar de DVA, en de DVA opent de module. De module heeft alleen met de DVA te maken. Sluit af met de matrix: welke aanval lukt bij welke optie?",
      },
    },
  },
  steal: {
    title: "Steel een launch",
    summary:
      "Zelf doen: iedereen steelt een launch, ziet welke controle dat stopt, zet die controle uit en kijkt opnieuw.",
    stops: {
      address: {
        title: "Zoek de launch",
        notes:
          "Iedereen opent deze pagina. Opdracht: zoek de launch-waarde in het bericht aan de module. Open Herkomst in de inspector en zie wie haar maakte.",
      },
      open: {
        title: "Open hem ergens anders",
        notes:
          "Nu heeft de aanvaller het adres. Ga stap voor stap verder en kijk naar de tweede browser. Opdracht: raad waar het stopt voordat u verdergaat.",
      },
      refused: {
        title: "Welke controle hield het tegen?",
        notes:
          "De DVA vergelijkt twee personen. Opdracht: open Controles in de inspector en lees wat werd verwacht en wat kwam. Druk daarna op T: die toets zet de controle om die beslist.",
      },
      switch: {
        title: "Zonder die controle",
        notes:
          "Dezelfde aanval, en de vergelijking staat uit. De toestemmingspagina komt bij de aanvaller, en die zegt ja. Opdracht: zoek de stap waarin de eerste gegevens van Noor bij de aanvaller komen.",
      },
      victim: {
        title: "Wat merkt Noor?",
        notes:
          "Noor komt als tweede, en haar launch is gebruikt. Zij ziet een fout, en niets over een diefstal. Vraag: zou u dit melden?",
      },
      replay: {
        title: "En later, uit de geschiedenis?",
        notes:
          "Het adres staat nog in de geschiedenis. De launch was voor één keer, dus het oude adres is niets meer waard. Opdracht: welke controle moet uit om het te laten lukken? Probeer het.",
      },
    },
  },
  authorise: {
    title: "Autoriseren en de uitzonderingen",
    summary:
      "Hoe een PGO met toestemming van de Persoon toegang krijgt tot een dossier, en wat er gebeurt als het niet goed gaat.",
    stops: {
      start: {
        title: "Van de PGO naar DigiD",
        notes:
          "De PGO stuurt de browser naar de DVA. De landingspagina zegt waar de Persoon is, voordat DigiD begint. De PGO ziet de DigiD-login zelf nooit.",
      },
      consent: {
        title: "Toestemming, een code en een token",
        notes:
          "De Persoon geeft toestemming bij de DVA. De browser brengt een code terug, en de PGO ruilt die rechtstreeks bij de DVA voor een token. Wijs de dikke pijl aan: die gaat niet door de browser.",
      },
      nothing: {
        title: "Uitzondering: niets beschikbaar",
        notes:
          "Ilse is hier niet onder behandeling. De DVA zegt dat op zijn eigen pagina, en de PGO hoort alleen dat de toegang is geweigerd. Vraag: waarom hoort de PGO niet meer?",
      },
      refusal: {
        title: "Uitzondering: de Persoon weigert",
        notes: "Karel zegt nee. Vergelijk het antwoord aan de PGO met dat van de vorige halte: het is hetzelfde woord.",
      },
      late: {
        title: "Uitzondering: geen antwoord op tijd",
        notes:
          "Wim laat de pagina te lang openstaan. Hier is het antwoord anders: tijdelijk niet beschikbaar. De PGO mag het opnieuw vragen.",
      },
      age: {
        title: "Uitzondering: jonger dan zestien",
        notes:
          "Bram is veertien. De DVA weet zijn leeftijd uit het eigen dossier en stopt. Voor de PGO lijkt dit op de andere weigeringen.",
      },
      withdrawn: {
        title: "Toestemming ingetrokken",
        notes:
          "Met langdurige toestemming kan de PGO zijn toegang verlengen. Hier heeft de Persoon die bij de DVA ingetrokken. Het verlengen mislukt, en de PGO meldt dat de toegang voorbij is.",
      },
    },
  },
};
