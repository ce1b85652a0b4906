import type { httpStatusesEn } from "../en/http-statuses.ts";
import type { Translation } from "../translation.ts";

export const httpStatusesNl: Translation<typeof httpStatusesEn> = {
  "200": "Het is gelukt.",
  "201": "Er is iets nieuws gemaakt.",
  "204": "Het is gelukt; er is niets terug te geven.",
  "302": "De browser moet door naar een ander adres.",
  "303": "De browser moet door naar een ander adres.",
  "400": "Het verzoek klopt niet.",
  "401": "De afzender heeft niet bewezen wie hij is.",
  "403": "Dit mag niet.",
  "404": "Hier is niets.",
  "405": "Dit kan hier niet.",
  "409": "Het verzoek botst met wat er al is.",
  "412": "Het verzoek bouwt voort op een oudere versie.",
  "415": "De vorm van de inhoud wordt niet ondersteund.",
  "422": "De inhoud is leesbaar, maar de regels staan het niet toe.",
  "428": "Het verzoek moet zeggen op welke versie het voortbouwt.",
  "500": "Er ging iets mis bij de server.",
  "503": "De server kan nu even niet helpen.",
};
