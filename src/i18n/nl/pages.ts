import type { pagesEn } from "../en/pages.ts";
import type { Translation } from "../translation.ts";

export const pagesNl: Translation<typeof pagesEn> = {
  "pgo-login": "Inloggen bij de PGO",
  "pgo-providers": "Aanbieder kiezen",
  "pgo-tasks": "Taken in de PGO",
  "pgo-returned": "Terug in de PGO",
  "pgo-error": "Foutpagina van de PGO",
  landing: "Landingspagina van de DVA",
  "consent-collect": "Toestemming voor Verzamelen",
  "consent-module": "Toestemming voor de module",
  cancelled: "Inloggen geannuleerd",
  "not-available": "Niets beschikbaar",
  "dva-error": "Foutpagina van de DVA",
  "digid-login": "Inloggen met DigiD",
  "digid-error": "Foutpagina van DigiD",
  "form-post": "Formulier dat zichzelf verstuurt",
  questionnaire: "Vragenlijst",
  "module-session-ended": "Sessie van de module voorbij",
  "module-done": "Klaar in de module",
  "module-info": "Informatie van de module",
  "module-error": "Foutpagina van de module",
  "frame-blocked": "Pagina die niet in een kader mag",
  "not-found": "Adres bestaat niet",
};
