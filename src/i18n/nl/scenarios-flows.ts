import type { scenariosFlowsEn } from "../en/scenarios-flows.ts";
import type { Translation } from "../translation.ts";

const noModule = "Niets: er doet geen module mee.";

export const scenariosFlowsNl: Translation<typeof scenariosFlowsEn> = {
  authorise: {
    title: "Autoriseren zonder langdurige toestemming",
    summary: "De elf stappen waarin de Persoon met DigiD inlogt en de PGO een access-token krijgt.",
    explanation:
      "De PGO stuurt de browser naar de DVA (stap 1). De Persoon ziet de landingspagina (2) en logt in met DigiD (3–5). De DVA toetst of er iets uit te wisselen is (5a of 5b) en vraagt om de verklaring (6): een Toestemmingsverklaring bij Verzamelen en Abonneren, een Bevestigingsverklaring bij Delen. Na een ja brengt de browser een code naar de PGO (7, 8). De PGO levert die in (9, 10) en krijgt een access-token (11).",
    asksPgo: "De browser naar de DVA sturen, de `state` vergelijken en de code inleveren met het eigen certificaat.",
    asksDva: "De landingspagina tonen, de Persoon laten inloggen, toetsen, de verklaring vragen en vastleggen.",
    asksModule: noModule,
    asksPerson: "Twee keer inloggen, bij de PGO en bij DigiD, en één vraag beantwoorden.",
    openPoints:
      "De PGO mag autoriseren 1 (geen gegevens) en 2 (geen toestemming) niet kunnen onderscheiden. Toch hoort hij in de tekst niets in geval 1 en krijgt hij wel antwoord in geval 2. Valt de toets pas bij stap 10, dan is de toestemming al gegeven. De fout kan dan alleen betekenen: geen gegevens. Voor autoriseren 3 noemt de tekst geen foutcode.",
    ownChoices:
      "Bij een weigering leest de Persoon de reden bij de DVA. Daarna krijgt de PGO in geval 1 en 2 dezelfde fout. Autoriseren 3 geeft `temporarily_unavailable`. De toestemmingspagina blijft een kwartier geldig. DigiD is nagebootst zonder SAML.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren, stap 1–11",
  },
  "authorise-long-term": {
    title: "Autoriseren met langdurige toestemming",
    summary: "De vijf stappen waarin de PGO met een refresh-token nieuwe toegang krijgt, zonder de Persoon.",
    explanation:
      "De Persoon gaf eerder langdurige toestemming. De PGO stuurt het refresh-token naar de DVA (stap 1). De DVA begint een sessie (2), controleert het token (3) en toetst of er gegevens zijn (4). Hij antwoordt met een nieuw access-token en een nieuw refresh-token, dat weer een half jaar geldt (5). Er komt geen browser, DigiD of vraag aan te pas. Deze weg is er alleen voor Verzamelen.",
    asksPgo: "Het refresh-token veilig bewaren en bij elk gebruik vervangen.",
    asksDva: "Refresh-tokens vernieuwen, controleren en zo nodig stoppen, en elke keer de beschikbaarheid toetsen.",
    asksModule: noModule,
    asksPerson: "Niets bij het vernieuwen. De eerste keer: inloggen met DigiD en kiezen voor langere tijd.",
    openPoints:
      "De businesslaag noemt de toets hier optioneel, de applicatielaag noemt stap 4 verplicht. Zijn er geen gegevens, dan moet de Persoon de reden horen, maar er is geen browser. Wat er gebeurt als een oud refresh-token opduikt, is niet beschreven.",
    ownChoices:
      "Een oud refresh-token stopt de hele reeks, zoals RFC 9700 adviseert. Een half jaar is zes kalendermaanden. Na een weigering biedt de PGO de lange weg aan.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren met langdurige toestemming, stap 1–5",
  },
  collect: {
    title: "Gezondheidsgegevens verzamelen",
    summary: "Na het autoriseren verzamelt de PGO de gegevens van de ene gegevensdienst na de andere.",
    explanation:
      "De Persoon kiest een aanbieder en autoriseert één keer. Met het access-token vraagt de PGO de Resource Server om gegevens (UCI Verzamelen, stap 14). De DVA controleert het token, haalt de gegevens bij de aanbieder (15) en de PGO bewaart ze in het dossier (16). Zolang het token geldig is, kan de PGO stap 14 tot en met 16 herhalen voor de andere gegevensdiensten. Daarna vernieuwt hij, of de Persoon logt opnieuw in.",
    asksPgo: "Elke gegevensdienst opvragen, zonder BSN, en bewaren wat er komt.",
    asksDva: "Bij elk verzoek het token controleren en alleen geven waar toestemming voor is.",
    asksModule: noModule,
    asksPerson: "Twee keer inloggen, één keer toestemming geven en zeggen wat er verzameld wordt.",
    openPoints:
      "UCI 1.x gaat uit van precies één gegevensdienst per toestemming. Sinds 2.x is de scope alleen de naam van de aanbieder. Een toets bij het verzoek om gegevens geeft de PGO een fout na de toestemming. Zo hoort hij dat er geen gegevens zijn.",
    ownChoices:
      "Eén toestemming geldt voor alle gegevensdiensten van Verzamelen waarvan deze aanbieder gegevens heeft. Welke gegevens bij welke gegevensdienst horen, is vereenvoudigd.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren; UCI Verzamelen, stap 14–16",
  },
  "collect-tasks": {
    title: "Aanbiedertaken verzamelen",
    summary: "De PGO verzamelt de taken die zorgverleners klaarzetten, bij één aanbieder of bij twee.",
    explanation:
      "Taken zijn een gegevensdienst zoals elke andere: autoriseren en dan de Resource Server om de taken vragen. Bij twee aanbieders gebeurt alles twee keer, want elke aanbieder heeft een eigen DVA, inlog, toestemming en tokens. De PGO toont alle taken in één lijst. Hier begint elke optie om een module te starten.",
    asksPgo: "Bij elke aanbieder taken verzamelen en ze naast elkaar zetten.",
    asksDva: "De taken van deze Persoon geven, met de activiteit en het behandelplan.",
    asksModule: "Nog niets: het startadres staat in de gegevens van de taak.",
    asksPerson: "Inloggen bij de PGO, en per aanbieder inloggen met DigiD en toestemming geven.",
    openPoints:
      "Wanneer en hoe vaak een PGO taken verzamelt, is niet beschreven. Met meer aanbieders groeit het aantal DigiD-inlogs mee, tenzij er langdurige toestemming is.",
    ownChoices: "De tweede aanbieder, zijn taken en zijn nummers zijn van de simulator.",
    source: "MedMij Solution Design Aanbiedermodules 3.1, 3.3 en 3.4; MedMij R4 Provider Tasks",
  },
  subscribe: {
    title: "Abonneren op notificaties",
    summary: "De Persoon neemt een abonnement. Later meldt de DVA dat er iets nieuws is, en de Persoon verzamelt het.",
    explanation:
      "De Persoon kiest een abonnement voor precies één gegevensdienst (UCI Abonneren, stap 1 en 2) en logt in bij de DVA (3–7). De DVA toetst of de aanbieder het wil ontvangen (8) en vraagt toestemming (9). Met het access-token (10–13) vraagt de PGO de Subscription Server om het abonnement (14). Na een laatste controle (15) bewaren beide kanten het (16, 17). Komt er iets nieuws, dan stuurt de DVA de PGO een notificatie. Daarin staan geen gezondheidsgegevens; de Persoon moet dus nog verzamelen.",
    asksPgo: "Abonnementen vragen en bewaren, en een Notification Server hebben die de Persoon waarschuwt.",
    asksDva: "Abonnementen bewaren en binnen een uur melden dat er iets nieuws is.",
    asksModule: noModule,
    asksPerson: "Inloggen met DigiD om te abonneren, en nog eens om te verzamelen na een notificatie.",
    openPoints:
      "UCI Abonneren gebruikt de ontvankelijkheidstoets. Een andere pagina van het Afsprakenstelsel gebruikt ook voor Abonneren de beschikbaarheidstoets. De gebruikte tekst is een vergelijking van twee versies, waarin woorden van Verzamelen zijn blijven staan.",
    ownChoices:
      "Hoogstens 365 dagen. Na zeven dagen komt er iets nieuws. Hoe de PGO de Persoon waarschuwt, is van de simulator. Een abonnement wijzigen gaat met PATCH.",
    source: "MedMij Afsprakenstelsel, UCI Abonneren, stap 1–17; subscription interface en notification interface",
  },
  "end-subscription": {
    title: "Abonnement beëindigen",
    summary: "De Persoon stopt een abonnement met een Beëindigingsverklaring. De aanbieder mag die niet weigeren.",
    explanation:
      "De Persoon kiest in de PGO om een abonnement te beëindigen, logt in bij de DVA en bevestigt het daar. De scope vraagt om nul dagen. Met het access-token geeft de PGO het abonnement de einddatum van vandaag. Beide kanten weten dan dat het is beëindigd, en een late notificatie wordt geweigerd.",
    asksPgo: "Om een duur van nul dagen vragen en ook het eigen abonnement beëindigen.",
    asksDva: "Om de Beëindigingsverklaring vragen, die vastleggen en zonder toets uitvoeren.",
    asksModule: noModule,
    asksPerson: "Nog eens inloggen met DigiD, en bevestigen.",
    openPoints:
      "Stoppen kost evenveel als beginnen: een DigiD-inlog en een verklaring. Of een PGO een abonnement mag beëindigen zonder de Persoon, bijvoorbeeld als een account sluit, is niet beschreven.",
    ownChoices: "Het abonnement is er al als dit scenario begint. Beëindigen gaat met PATCH en de datum van vandaag.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring); subscription interface",
  },
  "withdraw-consent": {
    title: "Langdurige toestemming intrekken",
    summary: "De Persoon trekt de langdurige toestemming in bij de DVA. Daarna is het refresh-token niets meer waard.",
    explanation:
      "De Persoon gaf ooit langdurige toestemming en gaat nu vanuit de PGO naar de DVA om toestemmingen te beheren. Na inloggen met DigiD toont de DVA de toestemmingen, en de Persoon trekt er een in (Beëindigingsverklaring). De PGO hoort dat niet. Gebruikt hij het refresh-token weer, dan weigert de DVA. De PGO vertelt de Persoon dan dat de toegang voorbij is.",
    asksPgo: "De weg naar de DVA wijzen en een geweigerd refresh-token uitleggen zonder te raden.",
    asksDva: "Toestemmingen tonen en intrekken, en het refresh-token daarmee laten eindigen.",
    asksModule: noModule,
    asksPerson: "Nog eens inloggen met DigiD, en intrekken.",
    openPoints:
      "Beheren toestemmingen wordt als functie genoemd, maar geen gevonden tekst geeft het adres, de parameters of de terugweg. Wat er gebeurt met een access-token dat nog loopt, is niet beschreven.",
    ownChoices:
      "Het adres `/consents`, de parameters en een terugweg met alleen een `state`. Een access-token van vóór het intrekken loopt vanzelf af, na hoogstens een kwartier.",
    source: "MedMij Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring)",
  },
};
