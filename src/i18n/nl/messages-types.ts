import type { messagesTypesEn } from "../en/messages-types.ts";
import type { Translation } from "../translation.ts";

export const messagesTypesNl: Translation<typeof messagesTypesEn> = {
  "pgo-modules-page": {
    title: "De PGO toont zijn modules",
    what: "De PGO toont modules die niet bij een taak horen: een link, een module die op zichzelf werkt, of een module van de PGO zelf. Welke modules een PGO biedt, bepaalt hij zelf (keuze van de simulator).",
    why: "Bij type L, S en PS heeft niemand een taak klaargezet. De Persoon begint uit zichzelf.",
  },
  "pgo-open-choice": {
    title: "De Persoon opent een PGO-module",
    what: "De browser vertelt de PGO welke van zijn eigen modules de Persoon wil openen.",
    why: "Deze module moet gegevens delen met de PGO (type PS). Daarom start de PGO hem met een launch-waarde. Een gewone link krijgt die niet.",
  },
  "pgo-measurements-page": {
    title: "De PGO toont de metingen",
    what: "De browser is terug bij de PGO. Die toont wat de module in het dossier schreef.",
    why: "Bij type PS gaan de gegevens van de module naar de PGO. Geen aanbieder en geen DVA heeft ze gezien.",
  },
  "resource-create-request": {
    title: "De module schrijft iets nieuws",
    what: "De module stuurt met zijn access-token iets nieuws: een afspraak naar de FHIR-server van de aanbieder (type S), of een meting naar die van de PGO (type PS).",
    why: "Er is hier geen taak om bij te werken. De scope van het token zegt wat er geschreven mag worden, en het token zegt voor wie.",
  },
  "resource-create-response": {
    title: "Het nieuwe is bewaard",
    what: "De FHIR-server antwoordt met 201, met wat er is bewaard en in `Location` het adres ervan.",
    why: "Vanaf nu bewaart de aanbieder (type S) of de PGO (type PS) het.",
  },
};
