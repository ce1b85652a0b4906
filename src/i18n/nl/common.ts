import type { commonEn } from "../en/common.ts";
import type { Translation } from "../translation.ts";

export const commonNl: Translation<typeof commonEn> = {
  appName: "KoppelMij-flowsimulator",
  simulated: "Nagebootst",
  simulatorsChoice: "keuze van de simulator",
  undocumented: "We hebben geen document gevonden dat dit eist.",
  source: "Bron",
  sources: "Bronnen",
  undated: "zonder datum",
  why: "Waarom",
  expected: "Verwacht",
  actual: "Werkelijk",
  yes: "Ja",
  no: "Nee",
  none: "Geen",
  openQuestion: "Open vraag",
  oneSourceSays: "De ene tekst zegt",
  anotherSays: "De andere zegt",
  ourChoice: "Onze keuze",
  duration: { s: "{{n}} s", m: "{{n}} min", h: "{{n}} uur", d: "{{n}} d", mo: "{{n}} maanden" },
};
