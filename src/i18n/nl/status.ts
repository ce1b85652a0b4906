import type { statusEn } from "../en/status.ts";
import type { Translation } from "../translation.ts";

export const statusNl: Translation<typeof statusEn> = {
  D: {
    name: "Gedocumenteerd",
    explanation: "Een document van MedMij of KoppelMij vraagt om deze controle.",
  },
  S: {
    name: "Standaard",
    explanation: "Een standaard die de documenten aanhalen, vraagt om deze controle.",
  },
  U: {
    name: "Niet gedocumenteerd",
    explanation: "We hebben geen document gevonden dat dit eist.",
  },
  H: {
    name: "Extra beveiliging",
    explanation: "Een extra maatregel die geen document vraagt. Hij staat uit totdat u hem aanzet.",
  },
};
