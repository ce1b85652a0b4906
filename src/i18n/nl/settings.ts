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
    help: "Hoelang de Persoon wacht tussen het verzamelen en de klik op starten. Het access-token van de PGO is vijftien minuten geldig, de cookie van optie 1 een uur en de sessie bij de DVA vier uur.",
    values: {},
  },
  "time-in-module": {
    title: "Tijd in de module",
    help: "Hoelang de Persoon met de vragenlijst bezig is voordat hij de antwoorden verstuurt.",
    values: {},
  },
  starts: {
    title: "Taken in één bezoek",
    help: "Hoeveel taken de Persoon na elkaar start. Zo is te zien hoe vaak DigiD, toestemming en een nieuwe cookie in elke optie terugkomen.",
    values: { "1": "Eén", "2": "Twee", "3": "Drie" },
  },
  window: {
    title: "Waar de module opengaat",
    help: "In hetzelfde venster, in een nieuw tabblad of in een kader binnen de PGO. Een nieuw tabblad heeft dezelfde cookies. In een kader stuurt de browser geen cookies naar andere sites en bewaart hij er geen van hen. De module verliest dan zijn sessie en de pagina's van de DVA laten zich niet in een kader tonen.",
    values: { same: "In hetzelfde venster", "new-tab": "In een nieuw tabblad", iframe: "In een kader (iframe)" },
  },
  "pgo-client": {
    title: "PGO als website of als app",
    help: "Of de Persoon de PGO in de browser gebruikt of als app. De app heeft eigen cookies. DVA, DigiD en module gaan open in de browser; adressen van de PGO openen weer de app. De browser zelf heeft dan geen cookie van de PGO.",
    values: { web: "Website", app: "App met eigen cookies" },
  },
  "launch-method": {
    title: "Hoe de module opengaat",
    help: "Met een doorverwijzing, met het launch-token in het adres. Of met een formulier dat zichzelf verstuurt, buiten het adres om. Een formulier naar een andere site neemt cookies met `SameSite=Lax` niet mee.",
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
    help: "Hoelang het launch-token aangeboden mag worden. De pagina's van optie 3a en 3b zeggen vijf tot vijftien minuten, de uitwerkingen 180 seconden.",
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
  "browser-proof": {
    title: "Bewijs van de browser bij de start",
    help: "Wat de DVA wil zien als de module de browser stuurt. Alleen de cookie van de voorbereiding: zonder cookie stopt de start. Cookie of DigiD: een browser zonder cookie logt in. Cookie en DigiD: allebei, zodat browser en persoon vaststaan.",
    values: {
      cookie: "De cookie",
      "cookie-or-digid": "De cookie, of anders DigiD",
      "cookie-and-digid": "De cookie én DigiD",
    },
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
