import type { checksClientsEn } from "../en/checks-clients.ts";
import type { Translation } from "../translation.ts";

export const checksClientsNl: Translation<typeof checksClientsEn> = {
  "pgo-state-binding": {
    title: "Antwoord op verzoek van deze browser",
    question: "Hoort de `state` die terugkomt bij de sessie van deze browser bij de PGO?",
    passed: "Het antwoord hoort bij een verzoek van deze browser.",
    failed: "Het antwoord hoort niet bij een verzoek van deze browser. De PGO stopt.",
    off: "Iemand kan zijn eigen inlog bij de DVA koppelen aan het PGO-account van een ander, of andersom.",
  },
  "launch-url-registered": {
    title: "Geregistreerd startadres",
    question: "Is het startadres uit de gegevens van de taak een adres dat deze module registreerde?",
    passed: "Het startadres is voor deze module geregistreerd.",
    failed: "Het startadres is niet geregistreerd. De PGO stuurt de browser nergens heen.",
    off: "Wie de gegevens van de taak kan wijzigen, leidt de Persoon en het launch-token naar een eigen site.",
  },
  "iss-allow-list": {
    title: "Bekende partij in iss",
    question: "Is de DVA (in optie 2a en 2b de PGO) in `iss` een partij die deze module kent?",
    passed: "De module kent deze partij.",
    failed: "De module kent deze partij niet. Hij vraagt niets aan dat adres.",
    off: "De module praat met elk adres uit een link en geeft daar later zijn eigen inloggegevens.",
  },
  state: {
    title: "Antwoord bij deze modulesessie",
    question: "Hoort de `state` die terugkomt bij de sessie van deze browser bij de module?",
    passed: "Het antwoord hoort bij deze sessie.",
    failed: "Het antwoord hoort bij een andere sessie, of bij geen enkele. De module stopt.",
    off: "Iemand kan zijn eigen antwoord in andermans browser planten. Antwoorden komen dan in het verkeerde dossier.",
  },
  "rfc9207-iss": {
    title: "Antwoord van de juiste DVA",
    question: "Komt het antwoord van de DVA waar de module het vroeg?",
    passed: "Het antwoord komt van de DVA die is gevraagd.",
    failed: "Het antwoord komt van een andere DVA. De module gebruikt de code niet.",
    off: "Een module met meer DVA's kan de code van de ene bij de andere inleveren.",
  },
  "session-regeneration": {
    title: "Nieuwe sessie na het inloggen",
    question: "Gaf de module deze browser een nieuw sessienummer toen de persoon bekend was?",
    passed: "De browser heeft een nieuw sessienummer.",
    failed: "Het oude sessienummer is nog in gebruik. De module stopt.",
    off: "Wie vooraf een sessienummer plantte, kan na het inloggen meekijken in de sessie.",
  },
  "id-token": {
    title: "Echt identiteitstoken",
    question: "Is het identiteitstoken ondertekend door de partij die het gaf, voor deze module en nog geldig?",
    passed: "Het identiteitstoken is echt, voor deze module bedoeld en nog geldig.",
    failed: "Het identiteitstoken is niet echt, niet voor deze module of verlopen. De module stopt.",
    off: "De module gelooft elke verklaring over wie de Persoon is.",
  },
  "code-burn-on-state-mismatch": {
    title: "Vreemde code onbruikbaar gemaakt",
    question: "Maakt de module een code die met een vreemde `state` binnenkomt onbruikbaar?",
    passed: "De module heeft de vreemde code meteen ingeleverd. Niemand kan hem nog gebruiken.",
    failed: "De code bleef bruikbaar.",
    off: "Een code die in de verkeerde browser aankomt, blijft geldig en kan naar de juiste worden gebracht.",
  },
};
