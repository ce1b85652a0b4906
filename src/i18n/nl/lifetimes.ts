import type { lifetimesEn } from "../en/lifetimes.ts";
import type { Translation } from "../translation.ts";

export const lifetimesNl: Translation<typeof lifetimesEn> = {
  "authorization-code": "Autorisatiecode",
  "access-token": "Access-token van de PGO",
  "refresh-token": "Refresh-token van de PGO (bij langdurige toestemming)",
  "launch-token": "Launch-token",
  "module-code": "Autorisatiecode van de module",
  "module-access-token": "Access-token van de module",
  "module-refresh-token": "Refresh-token van de module",
  "module-session": "Sessie bij de module",
  "pgo-session": "Sessie bij de PGO (zonder activiteit)",
  "dva-session": "Sessie bij de DVA",
  "digid-artifact": "DigiD-artefact",
  "digid-assertion": "DigiD-verklaring",
  "digid-session": "Inlogpoging bij DigiD",
  "id-token": "Identiteitstoken",
  "launch-leeway": "Speling voor de klok bij een launch",
  message: "Eén bericht versturen",
  "read-page": "Een pagina lezen",
  "digid-login": "Inloggen met DigiD",
};
