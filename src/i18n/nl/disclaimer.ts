import type { disclaimerEn } from "../en/disclaimer.ts";
import type { Translation } from "../translation.ts";

export const disclaimerNl: Translation<typeof disclaimerEn> = {
  independent: "Onafhankelijk werk, niet uitgegeven of goedgekeurd door MedMij, VZVZ of Logius.",
  fictional: "Alle personen, nummers en sleutels zijn verzonnen.",
  sources: "De bronnen zijn aangehaald zoals ze op hun datum luidden. Ze kunnen sindsdien zijn veranderd.",
  errors: "Leesfouten zijn van ons.",
  imitation: "De schermen zijn nagebootst. Vul nooit echte gegevens in.",
  privacy: "Alles blijft in deze pagina. Er wordt niets verstuurd en niets gemeten.",
  educational:
    "De aanvallen zijn al gepubliceerd en spelen zich alleen tussen nagebootste partijen af. Ze zijn er om van te leren.",
};
