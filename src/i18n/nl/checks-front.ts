import type { checksFrontEn } from "../en/checks-front.ts";
import type { Translation } from "../translation.ts";

export const checksFrontNl: Translation<typeof checksFrontEn> = {
  "redirect-uri-exact": {
    title: "Exact terugkeeradres",
    question: "Is het adres in het verzoek precies het adres dat deze client heeft geregistreerd?",
    passed: "Het adres is teken voor teken het geregistreerde adres.",
    failed: "Het adres wijkt af van het geregistreerde adres. Er volgt een foutpagina en de browser gaat nergens heen.",
    off: "De code gaat naar elk adres in het verzoek, dus ook naar dat van een aanvaller.",
  },
  "frame-ancestors": {
    title: "Pagina mag niet in een kader",
    question: "Staat deze pagina op zichzelf, en niet binnen een pagina van een andere site?",
    passed: "De pagina staat op zichzelf, of de browser weet dat hij deze niet in een andere pagina mag tonen.",
    failed: "De pagina zou binnen een andere site verschijnen. De browser laat de pagina leeg.",
    off: "Een andere site kan de toestemmingspagina onzichtbaar over eigen knoppen leggen en zo een klik vangen.",
  },
  "cookie-host-prefix": {
    title: "Cookie van de eigen site",
    question: "Heeft deze site de cookie zelf gezet, en niet een buursite onder dezelfde domeinnaam?",
    passed: "De cookie heeft de naam `__Host-`, die alleen deze site kan zetten.",
    failed: "De cookie komt niet van deze site zelf en wordt niet geaccepteerd.",
    off: "Een buursite onder dezelfde domeinnaam kan een cookie planten die de partij voor de eigen houdt.",
  },
  "digid-assertion": {
    title: "Echte verklaring van DigiD",
    question: "Heeft DigiD deze verklaring ondertekend, is zij voor deze DVA en is zij nog vers?",
    passed: "De verklaring is door DigiD ondertekend, voor deze DVA bedoeld en nog geldig.",
    failed: "De verklaring is niet door DigiD ondertekend, niet voor deze DVA of te oud. Niemand is ingelogd.",
    off: "De DVA gelooft elke verklaring over wie er inlogde, van wie die ook komt.",
  },
  "age-minimum": {
    title: "Minstens zestien jaar",
    question: "Is de Persoon die inlogde minstens 16 jaar?",
    passed: "De Persoon is 16 jaar of ouder.",
    failed: "De Persoon is jonger dan 16. Alleen de Persoon hoort waarom; de PGO hoort geen reden.",
    off: "Een kind jonger dan 16 kan zelf gegevens verzamelen.",
  },
  availability: {
    title: "Er zijn gegevens van deze Persoon",
    question: "Heeft de aanbieder gegevens van deze Persoon voor deze gegevensdienst?",
    passed: "Voor minstens één gevraagde dienst zijn er gegevens.",
    failed:
      "Er zijn geen gegevens (uitzondering autoriseren 1). Direct na het inloggen hoort alleen de Persoon dat. Valt de toets bij het token of de gegevens, dan krijgt de PGO een fout en merkt hij het.",
    off: "De DVA gaat door en vraagt toestemming, terwijl er niets te verzamelen is.",
  },
  "user-re-identification": {
    title: "Persoon opnieuw herkend",
    question: "Heeft de persoon achter deze browser voor deze start bewezen wie hij is?",
    passed: "De persoon achter deze browser is bekend.",
    failed: "Van niemand achter deze browser is bekend wie het is. De DVA gaat niet verder.",
    off: "De DVA vraagt niemand iets. Wie het launch-token heeft, geldt als de Persoon.",
  },
  "subject-equality": {
    title: "Dezelfde persoon als in de start",
    question: "Is degene die net inlogde dezelfde als degene voor wie de start is gemaakt?",
    passed: "Degene die inlogde is de persoon van de start.",
    failed: "Er logde een ander in dan de persoon van de start. De DVA weigert.",
    off: "Wie als zichzelf inlogt, kan de start van een ander gebruiken en krijgt diens taak.",
  },
  "consent-names-module": {
    title: "Toestemming voor juist deze module",
    question: "Stemde de Persoon in op een pagina die deze module en deze gegevens noemde?",
    passed: "Er is een vastgelegde toestemming voor deze module en deze gegevens.",
    failed: "Er is geen toestemming voor deze module. De module krijgt geen code.",
    off: "De module krijgt een code zonder dat de Persoon de naam van de module heeft gezien.",
  },
  "step-up": {
    title: "Extra inlog voor deze start",
    question: "Rust de toegang van de PGO op een extra inlog voor deze start?",
    passed: "De Persoon heeft voor deze start opnieuw ingelogd.",
    failed: "De Persoon moet eerst opnieuw inloggen. De DVA antwoordt met `step_up_required`.",
    off: "Een lichte inlog is genoeg voor elke module, hoe gevoelig ook.",
  },
  "launch-required": {
    title: "Geen toegang zonder start",
    question: "Staat in het verzoek van de module een launch-token dat hier is uitgegeven?",
    passed: "In het verzoek staat een bekend launch-token.",
    failed: "Er is geen launch-token, of het is onbekend. De module krijgt niets.",
    off: "Een module kan op elk moment om toegang vragen, ook als niemand een taak heeft gestart.",
  },
  "launch-single-use": {
    title: "Launch-token werkt één keer",
    question: "Wordt dit launch-token voor het eerst aangeboden?",
    passed: "Het launch-token wordt voor het eerst aangeboden en is nu verbruikt.",
    failed: "Het launch-token was al eens aangeboden. Het verzoek wordt geweigerd.",
    off: "Een startadres uit de geschiedenis of een logboek werkt opnieuw zolang het token geldig is.",
  },
  "launch-lifetime": {
    title: "Launch-token nog geldig",
    question: "Wordt het launch-token aangeboden vóór zijn eindtijd?",
    passed: "Het launch-token is niet verlopen.",
    failed: "Het launch-token is verlopen. De Persoon moet de taak opnieuw starten.",
    off: "Een oud startadres blijft werken zolang iemand het bewaart.",
  },
  "launch-client-bound": {
    title: "Launch-token van deze module",
    question: "Is de module die het launch-token aanbiedt de module waarvoor het is gemaakt?",
    passed: "Het is de module waarvoor het launch-token is gemaakt.",
    failed: "Een andere module biedt het launch-token aan. Het verzoek wordt geweigerd.",
    off: "Elke geregistreerde module kan een launch-token gebruiken dat voor een andere was bedoeld.",
  },
  "smart-aud": {
    title: "Verzoek voor deze FHIR-server",
    question:
      "Noemt `aud` in het verzoek van de module het juiste adres: de FHIR-server van de DVA, of in optie 2a en 2b die van de PGO?",
    passed: "De module wil naar deze FHIR-server.",
    failed: "De module wil naar een andere FHIR-server. Er komt geen code.",
    off: "Een misleide module kan zijn token naar een valse FHIR-server brengen.",
  },
  "digid-proximity": {
    title: "Goedgekeurd dicht bij deze browser",
    question: "Is de DigiD-inlog goedgekeurd op hetzelfde apparaat of dicht erbij?",
    passed: "De inlog is bij deze browser goedgekeurd.",
    failed: "De inlog is ergens anders goedgekeurd. DigiD rondt hem niet af.",
    off: "Een inlogscherm dat aan een ander wordt doorgegeven, kan daar worden goedgekeurd.",
  },
};
