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
  "delegation-token": "Delegatietoken (2a, 2b)",
  "temporary-token": "Tijdelijk token (2b)",
  "collect-mark": "Cookie van het verzamelen (optie 1)",
  "prepare-mark": "Module DVA Authentication-cookie (3a met PAR)",
  "request-uri": "Verzoekverwijzing (3a met PAR)",
  "launch-leeway": "Speling voor klokken die verschillen",
  "module-session": "Sessie bij de module",
  "pgo-session": "Sessie bij de PGO (zonder activiteit)",
  "dva-session": "Sessie bij de DVA",
  "digid-artifact": "DigiD-artefact",
  "digid-assertion": "DigiD-verklaring",
  "digid-session": "Inlogpoging bij DigiD",
  "id-token": "Identiteitstoken",
  message: "Eén bericht versturen",
  "read-page": "Een pagina lezen",
  "digid-login": "Inloggen met DigiD",
};
