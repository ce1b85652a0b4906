import type { openQuestionsEn } from "../en/open-questions.ts";
import type { Translation } from "../translation.ts";

export const openQuestionsNl: Translation<typeof openQuestionsEn> = {
  "step-up": {
    title: "Is een extra inlog nog nodig?",
    question: "Moet de PGO vóór een start om een sterkere inlog vragen, en onder welke naam?",
    saysA: "De uitwerking over het voorbereiden van de start zegt dat step-up is komen te vervallen.",
    saysB:
      "Het ontwerp (3.4) en de pagina van optie 3a hebben het nog. Of `acr_values` nodig is, en met welke waarde, staat open.",
    ourChoice: "Standaard uit. De instelling step-up laat het zien, met de opmerking ‘vervallen’.",
  },
  "return-url": {
    title: "Hoe reist het terugkeeradres mee?",
    question: "Waar staat `return_url`, hoe komt het bij de DVA en wie controleert het?",
    saysA: "Het ontwerp noemt een `return_url` dat niet verplicht is, zonder vaste lijst van adressen.",
    saysB:
      "De pagina over terugkeren laat de DVA het adres toetsen aan toegestane domeinen. In geen voorbeeld staat het in een verzoek.",
    ourChoice:
      "De PGO geeft het mee bij token exchange. De DVA vergelijkt het exact met de geregistreerde adressen en geeft het bij het token van de module.",
  },
  "client-authentication": {
    title: "Hoe bewijst een module wie hij is?",
    question: "Gebruikt een module een gedeeld geheim of een ondertekende verklaring, en wie staat voor hem in?",
    saysA: "De gepubliceerde SMART-configuratie biedt een geheim, via Basic of in het formulier.",
    saysB:
      "De pagina over harde en zachte vereisten laat open: geheim of `private_key_jwt`, sleutels uit een centrale lijst, did:web of direct, vertrouwen per DVA of per standaard.",
    ourChoice: "Een geheim via HTTP Basic, zoals in de uitwerkingen.",
  },
  "openid-fhiruser": {
    title: "Hoort de module wie er inlogde?",
    question: "Zijn `openid` en `fhirUser` verplicht, of spreken DVA en module dat samen af?",
    saysA:
      "De pagina over de OpenID-scope geeft de module een identiteitstoken met een pseudoniem. `fhirUser` kan niet zonder `openid`.",
    saysB: "De pagina van optie 3a heeft geen `openid` en geen identiteitstoken. Het diagram tekent er wel een.",
    ourChoice: "Standaard geen identiteitstoken. De instelling id-token voegt het toe.",
  },
  "log-events": {
    title: "Wat komt er bij een start in het logboek?",
    question: "Welke gebeurtenissen horen bij modules en bij de SMART-configuratie?",
    saysA: "Het ontwerp noemt drie gebeurtenissen voor de SMART-configuratie en twijfelt over de snelheid.",
    saysB:
      "Geen document noemt namen voor token exchange, de start of de module, want de module hoort niet bij het MedMij Afsprakenstelsel.",
    ourChoice: "We leggen vast wat een naam heeft. Eigen namen herkent u als keuze van de simulator.",
  },
  "consent-at-launch": {
    title: "Bij de start opnieuw toestemming?",
    question: "Moet de Persoon opnieuw akkoord gaan als een module opengaat voor een taak van een zorgverlener?",
    saysA:
      "Het overzicht zegt over modules van type T: geen toestemming, want de module hoort bij het domein van de aanbieder.",
    saysB:
      "De pagina van optie 3a tekent een toestemmingspagina. De toestemming voor Verzamelen vraagt al naar het starten van taken.",
    ourChoice: "Standaard wordt het gevraagd. De instelling module-consent laat het weg.",
  },
  "mandatory-identification": {
    title: "Moet de Persoon opnieuw inloggen?",
    question: "Is een nieuwe inlog met DigiD bij elke start verplicht?",
    saysA: "Het overzicht noemt het opnieuw herkennen van de gebruiker in optie 3a verplicht.",
    saysB:
      "Het ontwerp zegt dat de DVA het kan vragen. De uitwerkingen hebben in de voorbereiding geen DigiD, maar een cookie.",
    ourChoice: "DigiD bij elke start. De instelling re-identification laat ook de eigen sessie van de DVA toe.",
  },
  "aim-of-3a": {
    title: "Tweede inlog vermijden of juist willen?",
    question: "Is de tweede herkenning iets om te voorkomen, of is zij juist de beveiliging?",
    saysA:
      "Het ontwerp zegt: door de browser vóór en na de start bij de DVA langs te laten gaan, wordt opnieuw herkennen voorkomen.",
    saysB: "De volgende alinea van dezelfde tekst prijst de dubbele beveiliging van launch-token en herkenning.",
    ourChoice: "Dit scenario toont de dubbele beveiliging. `launch-3a-par` volgt de andere lezing.",
  },
  "exchange-audience": {
    title: "Voor wie is het launch-token?",
    question: "Noemt `audience` de FHIR-server of de module, en hoelang is het launch-token geldig?",
    saysA: "De pagina van optie 3a: het FHIR-adres van de DVA, gevraagd als access-token, vijf tot vijftien minuten.",
    saysB: "De uitwerkingen: het client-id van de module, gevraagd als launch-code, 180 seconden.",
    ourChoice: "Zoals op de pagina van optie 3a, met vijf minuten. De DVA bindt het token ook aan de module.",
  },
  "validate-opaque": {
    title: "Kan een module het launch-token controleren?",
    question: "Wie controleert of een launch-token echt is?",
    saysA: "De pagina's van optie 3a en 3b zeggen dat de module het launch-token valideert.",
    saysB: "Dezelfde pagina zegt dat het onleesbaar is en dat alleen de DVA het kan valideren.",
    ourChoice: "De module geeft het ongelezen door. De DVA controleert het.",
  },
  "patch-and-profiles": {
    title: "In welke vorm wijzigt een taak?",
    question: "Welke vorm van wijzigen, welke zoekvraag en welke profielvelden gelden?",
    saysA: "De nieuwste profielen en het ontwerp: JSON Patch, zoeken op tag zonder persoon, verwijzingen in extensies.",
    saysB:
      "De uitwerkingen en oudere pagina's: FHIRPath Patch, zoeken op eigenaar, `instantiatesCanonical` en `endpoint`. Ze melden launch-standalone in plaats van launch-ehr.",
    ourChoice: "De nieuwste profielen. De instelling task-update biedt beide vormen van wijzigen.",
  },
  "public-client": {
    title: "Mag een module zonder geheim?",
    question: "Kan een module een publieke client zijn, en moeten zijn tokens dan aan een sleutel vastzitten?",
    saysA: "De gepubliceerde SMART-configuratie meldt `client-public`, maar noemt alleen manieren met een geheim.",
    saysB: "Tokens die aan een sleutel vastzitten (DPoP) zijn alleen in optie 2a en 2b verplicht.",
    ourChoice: "De module heeft een geheim. Een module zonder geheim wordt geweigerd.",
  },
  "subject-token-age": {
    title: "Later starten dan na vijftien minuten",
    question: "Wat als de Persoon een taak start terwijl het access-token van de PGO al is verlopen?",
    saysA: "Het access-token van Verzamelen is 900 seconden geldig in bekende implementaties.",
    saysB:
      "De start in optie 3a heeft dat token nodig om te ruilen. Geen bron zegt wat er moet gebeuren als het verlopen is.",
    ourChoice: "Met langdurige toestemming vernieuwt de PGO eerst. Zonder verzamelt de Persoon opnieuw.",
  },
  "age-of-login": {
    title: "Hoe oud mag de inlog zijn?",
    question: "Op welke inlog rust een start bij langdurige toestemming?",
    saysA: "Bij langdurige toestemming kan de inlog tot een half jaar oud zijn.",
    saysB: "De uitwerking ziet het token als bewijs van een eerdere inlog en zet daarop een cookie zonder DigiD.",
    ourChoice: "In dit scenario neemt DigiD bij de start de vraag weg. De simulator toont hoe oud de inlog is.",
  },
  "patient-and-fhiruser": {
    title: "Waar staan patient en fhirUser?",
    question: "In welke vorm en op welke plaats krijgt de module `patient` en `fhirUser`?",
    saysA:
      "SMART App Launch: `patient` is alleen het id in het tokenantwoord, `fhirUser` staat in het identiteitstoken.",
    saysB: "De uitwerking schrijft `Patient/789` en zet beide in het tokenantwoord.",
    ourChoice: "Zoals SMART het voorschrijft.",
  },
  "task-write": {
    title: "Het recht om de taak te wijzigen",
    question: "Met welke scope mag de module de taak wijzigen?",
    saysA: "De gids laat de module de taak wijzigen met een PATCH.",
    saysB: "Geen van de voorbeelden vraagt om de scope die daarvoor nodig is, `patient/Task.write`.",
    ourChoice: "De module vraagt om `patient/Task.write`.",
  },
  "task-in-response": {
    title: "Hoe hoort de module om welke taak het gaat?",
    question: "Waar in het tokenantwoord staan de taak en het terugkeeradres?",
    saysA: "Het ontwerp noemt het tokenantwoord de launch-context.",
    saysB: "In geen enkel voorbeeld van een tokenantwoord in de uitwerkingen staat de taak of de `return_url`.",
    ourChoice: "De taak in `fhirContext`, zoals SMART biedt, en `return_url` als eigen veld.",
  },
  "status-after-return": {
    title: "De taak lezen na een lang bezoek",
    question: "Hoe ziet de PGO de nieuwe status als zijn access-token intussen is verlopen?",
    saysA: "De uitwerking laat de PGO bij terugkeer de taak opnieuw lezen.",
    saysB: "Na meer dan 900 seconden is dat token verlopen. Geen bron gaat daarop in.",
    ourChoice:
      "De PGO vernieuwt bij langdurige toestemming. Anders meldt hij dat de status onbekend is en biedt hij aan opnieuw te verzamelen.",
  },
  "task-lifecycle": {
    title: "Welke statuswijzigingen mogen?",
    question: "Mag een taak direct van aangevraagd naar bezig?",
    saysA: "De voorgestelde levensloop gaat van requested via accepted naar in-progress.",
    saysB: "Welke wijzigingen een DVA moet afdwingen, staat open. Andere teksten gebruiken ook `received`.",
    ourChoice: "Eerst `accepted`, dan `in-progress`, dan `completed`. Een andere wijziging wordt geweigerd met 422.",
  },
};
