import type { settingsEn } from "../en/settings.ts";
import type { Translation } from "../translation.ts";

export const settingsNl: Translation<typeof settingsEn> = {
  "long-term-consent": {
    title: "Langdurige toestemming",
    help: "Wat de Persoon kiest op de toestemmingspagina van de DVA. Met langdurige toestemming mag de PGO een half jaar verzamelen zonder nieuwe inlog.",
    values: { no: "Niet gegeven", yes: "Gegeven" },
  },
  elapsed: {
    title: "Tijd vóór het volgende gebruik",
    help: "Hoelang de Persoon wacht voordat de toegang opnieuw wordt gebruikt: om een taak te starten of nog eens te verzamelen. Bij langdurige toestemming geldt het refresh-token een half jaar. Het access-token van de PGO is vijftien minuten geldig, de cookie van optie 1 een uur en de sessie bij de DVA vier uur.",
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
  function: {
    title: "Waarvoor het autoriseren is",
    help: "De functie die erop volgt. Verzamelen vraagt een Toestemmingsverklaring, Delen een Bevestigingsverklaring, Abonneren toestemming voor notificaties. Bij de laatste twee is de ontvankelijkheidstoets verplicht.",
    values: { collect: "Verzamelen", share: "Delen", subscribe: "Abonneren" },
  },
  "availability-test": {
    title: "Wanneer de beschikbaarheidstoets valt",
    help: "Wanneer de DVA nagaat of er gegevens van deze Persoon zijn. Direct na het inloggen (stap 5a) is het advies: de DVA verbergt de reden dan voor de PGO. Bij het token (stap 10) en bij de gegevens is de toets verplicht als hij niet eerder is gedaan. De toestemming is dan al gegeven. Een fout kan dus alleen betekenen: geen gegevens.",
    values: {
      "after-login": "Na het inloggen (stap 5a)",
      "at-token": "Bij het token (stap 10)",
      "at-resource": "Bij het verzoek om gegevens",
    },
  },
  "refresh-token": {
    title: "Welk refresh-token de PGO toont",
    help: "Het nieuwste, of een oud dat al vervangen is. Een oud token wijst op een kopie; de DVA stopt dan de hele reeks.",
    values: { current: "Het nieuwste", rotated: "Een oud" },
  },
  providers: {
    title: "Aantal aanbieders",
    help: "Bij hoeveel aanbieders de PGO de taken verzamelt. Elke aanbieder zit achter een eigen DVA, met een eigen DigiD-inlog en een eigen toestemming.",
    values: { "1": "Eén", "2": "Twee" },
  },
  option: {
    title: "Met welke optie",
    help: "Type T past bij elke startoptie. Elke optie brengt eigen controles en instellingen mee, zoals een toestemmingspagina bij de start.",
    values: {
      "3a-par": "3a met PAR (nieuwste tekst)",
      "3a": "3a, DigiD bij elke start",
      "1": "1, cookie van de DVA",
      "2a": "2a, de PGO haalt het token",
      "2b": "2b, de module ruilt een token",
      "3b": "3b, de DVA opent de module",
    },
  },
  "subscription-days": {
    title: "Duur van het abonnement in dagen",
    help: "Om hoeveel dagen de PGO vraagt. De DVA geeft hoogstens wat de ZAL zegt, hier 365 dagen (keuze van de simulator). Een langer verzoek wordt ingekort.",
    values: { "180": "Een half jaar (180)", "30": "Een maand (30)", "400": "Langer dan mag (400)" },
  },
};
