/** What an attacker can be allowed to see and do, and how that comes about in practice. */
export const capabilitiesNl = {
  "own-account": {
    title: "Doet mee als gewone gebruiker",
    how: "Iedereen kan een account nemen bij een PGO en heeft een eigen DigiD.",
  },
  "lure-link": {
    title: "Laat het slachtoffer een link openen",
    how: "Via een mail, een bericht, een advertentie of een QR-code.",
  },
  "evil-site": {
    title: "Heeft een website",
    how: "Een eigen site die een bezoeker doorstuurt of een formulier laat versturen.",
  },
  "evil-module": {
    title: "Heeft een geregistreerde module",
    how: "Een module die door de toelating is gekomen, of is overgenomen.",
  },
  "evil-pgo": {
    title: "Heeft een PGO overgenomen",
    how: "Door een inbraak op de server of een medewerker met verkeerde bedoelingen.",
  },
  "read-launch-url": {
    title: "Leest het adres waarmee de module opent",
    how: "Uit de geschiedenis van een gedeelde pc, de log van een proxy of virusscanner, een gedeeld scherm, een extensie of de verwijzing naar een volgende site.",
  },
  "read-authz-request": {
    title: "Leest vragen om toegang in de browser",
    how: "Uit dezelfde geschiedenis en logs: ook die adressen gaan door de browser.",
  },
  "read-authz-response": {
    title: "Leest de weg terug met de code",
    how: "Uit de log van een server, of met een extensie. Dit is veel: weinig protocollen zijn hiertegen bestand.",
  },
  "read-form-post": {
    title: "Leest verstuurde formulieren",
    how: "Met een extensie of een virusscanner die versleuteld verkeer openmaakt.",
  },
  "race-block": {
    title: "Is eerder en houdt het slachtoffer op",
    how: "Wie het netwerk of de computer deels beheerst, laat het verzoek van het slachtoffer wachten.",
  },
  "pgo-cookie-theft": {
    title: "Heeft de sessiecookie van het slachtoffer bij de PGO",
    how: "Met schadelijke software op de computer, of een fout in de site van de PGO.",
  },
  "shared-device": {
    title: "Gebruikt daarna dezelfde browser",
    how: "Een computer thuis, in de bibliotheek of in een wachtkamer.",
  },
  "fhir-write": {
    title: "Wijzigt gegevens bij de Aanbieder",
    how: "Met het account van een medewerker, of door een fout bij het inlezen.",
  },
  "digid-relay": {
    title: "Laat het slachtoffer een vreemde DigiD-login goedkeuren",
    how: "De aanvaller belt of stuurt een code, terwijl het slachtoffer een vraag van DigiD verwacht.",
  },
};
