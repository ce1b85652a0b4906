import type { settingsEn } from "../en/settings.ts";
import type { Translation } from "../translation.ts";

export const settingsNl: Translation<typeof settingsEn> = {
  "long-term-consent": {
    title: "Langdurige toestemming",
    help: "Wat de Persoon kiest op de toestemmingspagina van de DVA. Met langdurige toestemming mag de PGO een half jaar verzamelen zonder nieuwe inlog.",
    values: { no: "Niet gegeven", yes: "Gegeven" },
  },
  elapsed: {
    title: "Tijd vóór de start",
    help: "Hoelang de Persoon wacht tussen het verzamelen en de klik op starten. Het access-token van de PGO is vijftien minuten geldig.",
    values: {},
  },
  "time-in-module": {
    title: "Tijd in de module",
    help: "Hoelang de Persoon met de vragenlijst bezig is voordat hij de antwoorden verstuurt.",
    values: {},
  },
  "launch-method": {
    title: "Hoe de module opengaat",
    help: "Met een doorverwijzing, met het launch-token in het adres. Of met een formulier dat zichzelf verstuurt, buiten het adres om.",
    values: { get: "Doorverwijzing (302)", post: "Formulier (FORM_POST_REDIRECT)" },
  },
  "module-consent": {
    title: "Toestemmingspagina voor de module",
    help: "Of de DVA de Persoon om toestemming vraagt voor deze module. Voor modules bij een taak van een zorgverlener spreken de documenten elkaar tegen.",
    values: { ask: "Vragen", none: "Niet vragen" },
  },
  "id-token": {
    title: "Identiteitstoken voor de module",
    help: "Of de DVA de module ook een ondertekende verklaring geeft over wie er inlogde. De pagina van optie 3a heeft die niet, het diagram wel.",
    values: { no: "Nee", yes: "Ja (openid fhirUser)" },
  },
  "launch-lifetime": {
    title: "Geldigheid van het launch-token",
    help: "Hoelang het launch-token aangeboden mag worden. De pagina van optie 3a zegt vijf tot vijftien minuten.",
    values: {},
  },
  "module-refresh": {
    title: "Refresh-token voor de module",
    help: "Of de module zijn toegang mag vernieuwen zonder de Persoon. De documenten laten dit open.",
    values: { no: "Nee", yes: "Ja" },
  },
  "step-up": {
    title: "Extra inlog vóór de start",
    help: "Of de DVA een sterkere inlog vraagt voordat hij een launch-token geeft. Dit staat op de pagina van optie 3a. In de uitwerkingen van april 2026 is het vervallen.",
    values: { no: "Nee", yes: "Ja (vervallen)" },
  },
  "re-identification": {
    title: "Bewijs van de Persoon bij de start",
    help: "Wat de DVA aanneemt als bewijs van wie er achter de browser zit: elke keer DigiD, of de eigen sessie van het verzamelen.",
    values: { digid: "DigiD, bij elke start", session: "De eigen sessie van de DVA" },
  },
  "task-update": {
    title: "Vorm van de taakwijziging",
    help: "Hoe de module de statuswijziging opschrijft. De documenten gebruiken beide vormen.",
    values: { "json-patch": "JSON Patch", "fhirpath-patch": "FHIRPath Patch" },
  },
};
