import type { openQuestionsEn } from "../en/open-questions.ts";
import type { Translation } from "../translation.ts";
import { openQuestionsFlowsNl } from "./open-questions-flows.ts";
import { openQuestionsMoreNl } from "./open-questions-more.ts";

export const openQuestionsNl: Translation<typeof openQuestionsEn> = {
  "step-up": {
    title: "Is een extra inlog nog nodig?",
    question: "Moet de PGO vóór een start om een sterkere inlog vragen, en onder welke naam?",
    saysA: "De uitwerking over het voorbereiden van de start zegt dat step-up is komen te vervallen.",
    saysB:
      "Het ontwerp (3.4) en de pagina van optie 3a hebben het nog. Of `acr_values` nodig is, en met welke waarde, staat open.",
    ourChoice: "Standaard uit. De instelling “$t(settings:step-up.title)” laat het zien, met de opmerking ‘vervallen’.",
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
    ourChoice:
      "Een geheim via HTTP Basic, zoals in de uitwerkingen. In optie 2a en 2b een ondertekende clientverklaring.",
  },
  "openid-fhiruser": {
    title: "Hoort de module wie er inlogde?",
    question: "Zijn `openid` en `fhirUser` verplicht, of spreken DVA en module dat samen af?",
    saysA:
      "De pagina over de OpenID-scope geeft de module een identiteitstoken met een pseudoniem. `fhirUser` kan niet zonder `openid`.",
    saysB: "De pagina van optie 3a heeft geen `openid` en geen identiteitstoken. Het diagram tekent er wel een.",
    ourChoice:
      "In optie 3a, 2a en 2b standaard geen identiteitstoken, in 1, 3a met PAR en 3b wel. De instelling “$t(settings:id-token.title)” verandert dat.",
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
    ourChoice: "Standaard wordt het gevraagd. De instelling “$t(settings:module-consent.title)” laat het weg.",
  },
  "mandatory-identification": {
    title: "Moet de Persoon opnieuw inloggen?",
    question: "Is een nieuwe inlog met DigiD bij elke start verplicht?",
    saysA: "Het overzicht noemt het opnieuw herkennen van de gebruiker in optie 3a verplicht.",
    saysB:
      "Het ontwerp zegt dat de DVA het kan vragen. De uitwerkingen hebben in de voorbereiding geen DigiD, maar een cookie.",
    ourChoice:
      "In optie 3a DigiD bij elke start; de instelling “$t(settings:re-identification.title)” laat ook de eigen sessie van de DVA toe. In 3a met PAR een cookie; de instelling “$t(settings:browser-proof.title)” voegt DigiD toe.",
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
    ourChoice:
      "Optie 3a zoals op de eigen pagina, met vijf minuten; de DVA bindt het token ook aan de module. Optie 3a met PAR zoals in de uitwerkingen: de module en 180 seconden.",
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
    ourChoice: "De nieuwste profielen. De instelling “$t(settings:task-update.title)” biedt beide vormen van wijzigen.",
  },
  "public-client": {
    title: "Mag een module zonder geheim?",
    question: "Kan een module een publieke client zijn, en moeten zijn tokens dan aan een sleutel vastzitten?",
    saysA: "De gepubliceerde SMART-configuratie meldt `client-public`, maar noemt alleen manieren met een geheim.",
    saysB: "Tokens die aan een sleutel vastzitten (DPoP) zijn alleen in optie 2a en 2b verplicht.",
    ourChoice:
      "De module heeft een geheim, en in optie 2a en 2b een sleutel. Een module zonder bewijs wordt geweigerd.",
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
  "browser-cookie": {
    title: "Mag een start op een cookie leunen?",
    question: "Kan een DVA verplicht worden om iets in de browser te bewaren tussen verzamelen en starten?",
    saysA: "De gids laat optie 1 vallen, omdat het verplichten van sessies bij DVA's “geen reële optie” is.",
    saysB:
      "De uitwerkingen van de gekozen optie 3a zetten weer een cookie in de browser, al is het maar voor drie minuten.",
    ourChoice:
      "Beide zijn hier te vergelijken. Met de instelling “$t(settings:browser-proof.title)” kan DigiD de cookie vervangen of erbij komen.",
  },
  "cookie-comparison": {
    title: "Waarmee wordt de cookie vergeleken?",
    question: "Is bij het verzoek van de module elke cookie van de DVA genoeg, of alleen die van juist deze start?",
    saysA: "De tekst vraagt om de cookie in de browser en noemt waaraan de cookie vastzit.",
    saysB:
      "Geen tekst zegt dat de DVA hem met de launch-waarde vergelijkt. Doet hij dat niet, dan werkt de start van een ander in een browser met een eigen cookie.",
    ourChoice:
      "Vergeleken met deze start. De controle “$t(checks:browser-binding.title)” heeft de letterlijke lezing als variant.",
  },
  "cookie-before-code": {
    title: "Cookie kan eerder verlopen dan launch-code",
    question: "Vanaf welk moment tellen de drie minuten van de cookie en van de launch-code?",
    saysA: "De cookie komt er als de browser langs de DVA gaat en geldt drie minuten.",
    saysB:
      "De launch-code komt twee stappen later en geldt ook 180 seconden. Hij kan dus nog geldig zijn als de cookie al weg is.",
    ourChoice:
      "Elk telt vanaf zijn eigen begin. Is de cookie weg, dan stopt de start of volgt DigiD, zoals browser-proof zegt.",
  },
  "prepare-parameters": {
    title: "Hoe noemt optie 1 de taak?",
    question: "Hoe hoort de DVA in optie 1 welke taak start, en wat toont de module als launch?",
    saysA:
      "Het diagram van optie 1 toont een gewoon toegangsverzoek van de PGO, zonder taak. Het antwoord is een access-token en een identiteitstoken.",
    saysB: "Een SMART-start heeft een `launch`-waarde nodig om het verzoek van de module aan een start te knopen.",
    ourChoice:
      "De taak in `resource`, het terugkeeradres in `return_url`, en `launch` in het antwoord naast de tokens.",
  },
  "long-term-login": {
    title: "Optie 1: DigiD bij elke start?",
    question: "Hoe vaak logt een Persoon met langdurige toestemming in optie 1 in met DigiD?",
    saysA: "Het overzicht: gebruikers met langdurige toestemming moeten opnieuw met DigiD inloggen.",
    saysB: "De pagina met overwegingen: alleen bij de eerste start, want de nieuwe cookie dient ook voor de volgende.",
    ourChoice:
      "DigiD als de cookie ontbreekt of ouder is dan zestig minuten. De instelling “$t(settings:starts.title)” laat zien wat dat bij meer taken betekent.",
  },
  "user-at-dva": {
    title: "Mag de DVA op de PGO varen?",
    question: "Mag de DVA een module gegevens geven zonder de Persoon bij de start te hebben gezien?",
    saysA: "Optie 2a en 2b nemen de sessie bij de PGO als bewijs van de browser.",
    saysB: "De vergelijking in de gids heeft als bezwaar dat de DVA de gebruiker niet zelf kan vaststellen.",
    ourChoice:
      "Zoals getekend. Met de extra beveiliging “$t(checks:identity-from-dva.title)” vergelijkt de module wat PGO en DVA zeggen.",
  },
  "temporary-token-check": {
    title: "Hoe wordt het tijdelijke token gecontroleerd?",
    question: "Hoe weet de DVA in optie 2b dat een token van een PGO echt is, en waar het op rust?",
    saysA: "De pagina van optie 2b laat de module het onleesbare token van de PGO bij de DVA ruilen.",
    saysB: "RFC 7662 biedt een manier om de uitgever te vragen; de pagina noemt er geen.",
    ourChoice:
      "De DVA vraagt het de PGO (introspectie). In het antwoord staan het access-token van de PGO zelf en de taak.",
  },
  "dva-launch-origin": {
    title: "Wie vroeg de DVA om te starten?",
    question: "Hoe weet de DVA in optie 3b van welke PGO de browser komt, en waar hij naar terug moet?",
    saysA: "De pagina van optie 3b geeft een link met module en context, zonder PGO, handtekening of terugkeeradres.",
    saysB: "Het ontwerp laat de module terugkeren naar een `return_url` dat de PGO meegaf.",
    ourChoice:
      "Een parameter `return_url` die geregistreerd moet zijn. De extra beveiliging “$t(checks:launch-origin-auth.title)” voegt de handtekening van de PGO toe.",
  },
  "cross-site-post": {
    title: "Een POST zonder sessiecookie",
    question: "Kan de PGO in optie 3b de browser met een formulier naar de DVA sturen?",
    saysA: "De pagina van optie 3b staat een doorverwijzing of een formulier (FORM POST) toe.",
    saysB:
      "Browsers laten een cookie met SameSite=Lax weg bij een POST van een andere site. De DVA vindt zijn sessie dan niet.",
    ourChoice:
      "De cookie is Lax. Staat de instelling “$t(settings:launch-method.title)” op formulier, dan volgt DigiD.",
  },
  "consent-refused": {
    title: "En als de Persoon weigert?",
    question: "Wat gebeurt er in optie 1 en 3b als de Persoon geen toestemming voor de module geeft?",
    saysA: "De diagrammen tekenen de toestemmingspagina en alleen het antwoord ja.",
    saysB: "OAuth heeft er een antwoord voor: `access_denied` aan de partij die vroeg.",
    ourChoice: "Dat antwoord. In optie 1 krijgt de PGO het, in optie 3b de module.",
  },
  "refusal-visible": {
    title: "Kan de PGO zien waarom het stopt?",
    question: "Kan de PGO ‘geen gegevens’ en ‘geen toestemming’ uit elkaar houden?",
    saysA:
      "Autoriseren: de PGO mag uitzondering 1 en 2 niet kunnen onderscheiden. Zo blijft verborgen wie waar onder behandeling is.",
    saysB:
      "In dezelfde tekst hoort de PGO in geval 1 niets en in geval 2 wel iets. De stilte en het tijdstip verraden dus iets. Valt de toets bij stap 10 of bij de gegevens, dan is de toestemming al gegeven: een fout kan dan alleen geval 1 zijn.",
    ourChoice:
      "Na het inloggen leest de Persoon de reden bij de DVA en krijgt de PGO in beide gevallen dezelfde fout. De instelling “$t(settings:availability-test.title)” laat zien hoe een latere toets geval 1 verraadt.",
  },
  ...openQuestionsFlowsNl,
  ...openQuestionsMoreNl,
};
