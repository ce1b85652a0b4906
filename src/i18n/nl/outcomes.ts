import type { outcomesEn } from "../en/outcomes.ts";
import type { Translation } from "../translation.ts";

export const outcomesNl: Translation<typeof outcomesEn> = {
  completed: { name: "Afgerond", sentence: "De Persoon heeft de laatste pagina bereikt." },
  stopped: {
    name: "Gestopt",
    sentence: "Het verloop is eerder gestopt.",
    byCheck: "{{party}} heeft het verloop gestopt: de controle “{{check}}” is niet geslaagd.",
    byError: "{{party}} heeft het verloop gestopt met de fout {{error}}.",
    onPage: "De Persoon eindigde op de pagina “{{page}}” van {{party}}.",
  },
  waiting: { name: "Wacht", sentence: "Het verloop wacht op een antwoord: {{question}}" },
  check: { passed: "geslaagd", failed: "niet geslaagd", off: "uit" },
  checkNotRun: "Deze controle is niet uitgevoerd.",
};
