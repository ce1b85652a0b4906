import type { uiPresentEn } from "../en/ui-present.ts";
import type { Translation } from "../translation.ts";

/** De presentatiestand. */
export const uiPresentNl: Translation<typeof uiPresentEn> = {
  open: "Presenteren",
  on: "Presentatiestand",
  leave: "Presentatiestand verlaten",
  stage: "Diagram; een klik gaat naar de volgende stap",
};
