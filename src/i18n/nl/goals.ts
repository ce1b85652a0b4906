/** What an attacker may want, and what must hold for the honest Person. */
export const goalsNl = {
  "honest-run": { title: "De Persoon doet de eigen taak" },
  leak: { title: "De aanvaller leest gegevens van de Persoon" },
  write: { title: "De aanvaller wijzigt gegevens van de Persoon" },
  "session-swap": { title: "De Persoon werkt in een ander dossier" },
  "usable-token": { title: "De aanvaller kan een token van de Persoon gebruiken" },
  "wrong-audience": { title: "Een partij accepteert wat voor een ander bedoeld was" },
  "client-credential": { title: "De aanvaller leert een geheim van de module kennen" },
  "unconsented-module": { title: "Een module krijgt toegang zonder toestemming" },
  "account-link": { title: "Het PGO-account van de aanvaller heeft de toegang van de Persoon" },
  phish: { title: "De Persoon komt op het adres van de aanvaller" },
  "module-record": { title: "De module toont haar eigen dossier van de Persoon" },
};
