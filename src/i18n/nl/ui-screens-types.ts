import type { uiScreensTypesEn } from "../en/ui-screens-types.ts";
import type { Translation } from "../translation.ts";

export const uiScreensTypesNl: Translation<typeof uiScreensTypesEn> = {
  pgoModules: {
    title: "Modules",
    text: "Deze modules kunt u gebruiken zonder dat uw zorgaanbieder een taak voor u klaarzette.",
    open: "Openen",
  },
  pgoMeasurements: {
    title: "Mijn metingen",
    text: "{{pgo}} heeft bewaard wat u in de module invulde.",
    none: "Er zijn nog geen metingen.",
    error: "De module meldt dat er iets misging. Wat u invulde, is hier niet bewaard.",
    measurement: "Meting {{n}}",
  },
  appointment: {
    title: "Een afspraak maken",
    intro: "Hallo {{name}}. Wanneer wilt u komen?",
    slot: "Kies een moment",
    slots: { morning: "Dinsdagochtend", afternoon: "Woensdagmiddag", evening: "Donderdagavond" },
    answer: "Deze afspraak vragen",
    cancel: "Stoppen zonder afspraak",
  },
  measurement: {
    title: "Hoe is het vandaag met uw longen?",
    answer: "Meting bewaren",
    cancel: "Stoppen zonder bewaren",
  },
};
