/** What an attacker can be allowed to see and do. */
export const capabilitiesNl = {
  "own-account": { title: "Doet mee als gewone gebruiker" },
  "lure-link": { title: "Laat het slachtoffer een link openen" },
  "evil-site": { title: "Heeft een website" },
  "evil-module": { title: "Heeft een geregistreerde module" },
  "evil-pgo": { title: "Heeft een PGO overgenomen" },
  "read-launch-url": { title: "Leest het adres waarmee de module opent" },
  "read-authz-request": { title: "Leest vragen om toegang in de browser" },
  "read-authz-response": { title: "Leest de weg terug met de code" },
  "read-form-post": { title: "Leest verstuurde formulieren" },
  "race-block": { title: "Is eerder en houdt het slachtoffer op" },
  "pgo-cookie-theft": { title: "Heeft de sessiecookie van het slachtoffer bij de PGO" },
  "shared-device": { title: "Gebruikt daarna dezelfde browser" },
  "fhir-write": { title: "Wijzigt gegevens bij de Aanbieder" },
  "digid-relay": { title: "Laat het slachtoffer een vreemde DigiD-login goedkeuren" },
};
