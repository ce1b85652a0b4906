import type { scenariosEn } from "../en/scenarios.ts";
import type { Translation } from "../translation.ts";

export const scenariosNl: Translation<typeof scenariosEn> = {
  "launch-3a": {
    title: "Optie 3a: launch-token en DigiD",
    summary: "Van inloggen bij de PGO tot een afgeronde taak, met bij elke start opnieuw DigiD.",
    explanation:
      "De PGO verzamelt de taken. Start de Persoon een taak, dan ruilt de PGO zijn toegang voor een launch-token dat alleen voor deze start geldt. De module gaat met dat token naar de DVA, waar de Persoon nog een keer met DigiD inlogt; alleen als dat dezelfde persoon is, krijgt de module toegang tot de taak.",
    asksPgo:
      "Een launch-token ophalen met token exchange, de browser naar de module sturen en de taak daarna opnieuw lezen.",
    asksDva:
      "De start bewaren, de Persoon opnieuw laten inloggen, de twee personen vergelijken en de toegang tot de taak bewaken.",
    asksModule: "Een gewone SMART App Launch met de DVA volgen, met eigen inloggegevens en PKCE, en de taak bijwerken.",
    asksPerson: "Drie keer inloggen: bij de PGO, bij DigiD voor het verzamelen, en bij DigiD voor elke start.",
    source: "KoppelMij Implementation Guide, optie 3a",
  },
};
