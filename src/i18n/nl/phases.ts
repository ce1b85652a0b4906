import type { phasesEn } from "../en/phases.ts";
import type { Translation } from "../translation.ts";

export const phasesNl: Translation<typeof phasesEn> = {
  setup: {
    name: "Voorbereiding door de aanvaller",
    about: "Wat een aanvaller regelt voordat het gewone verloop begint.",
  },
  login: { name: "Inloggen bij de PGO", about: "De Persoon opent de PGO en logt in met een eigen account van de PGO." },
  authorise: {
    name: "Autoriseren",
    about: "De DVA laat de Persoon met DigiD inloggen, vraagt toestemming en geeft de PGO toegang.",
  },
  collect: { name: "Verzamelen", about: "De PGO haalt de gegevens op waar hij nu toegang toe heeft." },
  subscribe: { name: "Abonneren", about: "De PGO neemt een abonnement op berichten over nieuwe gegevens." },
  notify: { name: "Notificeren", about: "De DVA laat de PGO weten dat er iets nieuws is." },
  withdraw: { name: "Toestemming intrekken", about: "De Persoon beëindigt een langdurige toestemming bij de DVA." },
  choose: { name: "Kiezen", about: "De PGO toont taken of modules, en de Persoon kiest er een." },
  prepare: {
    name: "Start voorbereiden",
    about: "De PGO haalt wat nodig is om de module te openen, of stuurt de browser eerst langs de DVA.",
  },
  launch: { name: "Module openen", about: "De browser gaat met het launch-token naar de module." },
  "module-authorise": {
    name: "Module toegang geven",
    about:
      "De module vraagt om toegang. De DVA, of in optie 2a en 2b en bij type PS de PGO, stelt vast welke browser of persoon het is.",
  },
  work: {
    name: "In de module",
    about: "De Persoon werkt in de module. De module werkt de taak bij of bewaart iets nieuws.",
  },
  return: { name: "Afronden", about: "De Persoon gaat terug naar de PGO, of is klaar bij de module." },
};
