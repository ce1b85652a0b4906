import type { modesEn } from "../en/modes.ts";
import type { Translation } from "../translation.ts";

export const modesNl: Translation<typeof modesEn> = {
  "browser-binding": {
    bound: "De cookie van juist deze start",
    presence: "Een cookie van de DVA, welke dan ook (de letterlijke tekst)",
  },
  "launch-single-use": {
    "first-presentation": "Verbruikt bij de eerste keer aanbieden",
    "after-success": "Pas verbruikt als het gelukt is",
  },
};
