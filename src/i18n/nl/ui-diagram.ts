import type { uiDiagramEn } from "../en/ui-diagram.ts";
import type { Translation } from "../translation.ts";

export const uiDiagramNl: Translation<typeof uiDiagramEn> = {
  label: "Sequentiediagram",
  picture: "Sequentiediagram. De lijst eronder zegt hetzelfde in woorden.",
  drawing: "Bezig met tekenen…",
  failed: "Het diagram kon niet worden getekend. De lijst zegt hetzelfde.",
  detail: "Detail",
  details: { overview: "Overzicht", messages: "Berichten", checks: "Controles" },
  focus: "Alles dimmen behalve deze stap",
  zoomIn: "Groter",
  zoomOut: "Kleiner",
  fit: "Passend in de breedte",
  asList: "Als lijst tonen",
  asPicture: "Als diagram tonen",
  textTitle: "Het verloop in woorden",
  legend: {
    title: "Legenda",
    front: "F · Via de browser",
    back: "B · Rechtstreeks tussen servers",
    local: "L · Van of naar de Persoon",
    reply: "Antwoord op een verzoek",
    request: "Verzoek",
    failed: "Een controle mislukte",
    attacker: "☠ Verstuurd door de aanvaller",
    observed: "De aanvaller kijkt mee",
    heldBack: "Tegengehouden: komt hier niet aan",
    carries: "Draagt de waarde die u volgt",
  },
  domains: {
    person: "Persoonsdomein",
    provider: "Aanbiedersdomein",
    external: "Extern",
    attacker: "Aanvaller",
  },
  marks: {
    attacker: "aanvaller",
    observed: "meegelezen door de aanvaller",
    altered: "gewijzigd",
    "held-back": "tegengehouden",
  },
};
