import type { uiPresentEn } from "../en/ui-present.ts";
import type { Translation } from "../translation.ts";

/** De presentatiestand, de rondleidingen en het venster met notities. */
export const uiPresentNl: Translation<typeof uiPresentEn> = {
  open: "Presenteren",
  on: "Presentatiestand",
  leave: "Presentatiestand verlaten",
  stage: "Diagram; een klik gaat naar de volgende stap",
  openNotes: "Venster met notities openen",
  minutes_one: "{{count}} minuut",
  minutes_other: "{{count}} minuten",
  tours: {
    title: "Rondleidingen",
    lead: "Kant-en-klare presentaties met notities. Met de knoppen van een klikker loopt u langs elke halte; de notities en de klok staan in een tweede venster.",
    present: "Presenteren",
    presentOne: "Presenteren: {{title}}",
    walk: "Zelf doorlopen",
    walkOne: "Zelf doorlopen: {{title}}",
  },
  tour: {
    label: "Rondleiding: {{title}}",
    stop: "Halte {{n}} van {{total}}",
    previous: "Vorige halte",
    next: "Volgende halte",
    toEnd: "Naar het einde van de rondleiding",
    leave: "Rondleiding beëindigen",
  },
  notes: {
    title: "Notities",
    waiting: "Wacht op het venster dat presenteert. Open dit venster daar vanuit de presentatiestand.",
    step: "Stap {{n}} van {{total}}",
    now: "Nu",
    coming: "Hierna",
    comingStop: "Volgende halte: {{title}}",
    end: "Dit is het einde.",
    endMore: "Op het scherm staat wat u hebt laten zien. Met “Vorige stap” gaat u terug naar de laatste stap.",
    elapsed: "Verstreken",
    planned: "Gepland tot het einde van deze halte",
    plannedAll: "Gepland in totaal",
    restart: "Klok opnieuw starten",
    none: "Er is geen rondleiding bezig, dus er zijn geen notities.",
  },
  end: {
    title: "Einde van de rondleiding",
    shown: "Wat u hebt gezien",
    nextTour: "Volgende rondleiding: {{title}}",
    all: "Alle rondleidingen",
    home: "Naar de startpagina",
    stay: "In dit verloop blijven",
  },
};
