import type { modesEn, modesMoreEn } from "../en/modes.ts";
import type { Translation } from "../translation.ts";

/** De manieren om een controle te lezen: eerst de regel zelf, dan wat een bouwer ervan maakt. */
export const modesNl: Translation<typeof modesEn> = {
  "browser-binding": {
    bound: "De cookie van juist deze start",
    presence: "Een cookie van de DVA, welke dan ook (de letterlijke tekst)",
  },
  "launch-single-use": {
    "first-presentation": "Verbruikt bij de eerste keer aanbieden",
    "after-success": "Pas verbruikt als het gelukt is",
  },
  pkce: {
    required: "Altijd vergelijken",
    "if-sent": "Alleen vergelijken als er een code_verifier is meegestuurd",
  },
  "redirect-uri-exact": {
    exact: "Het hele adres, teken voor teken",
    prefix: "Alleen het begin van het adres",
  },
  state: {
    same: "De state van de sessie van deze browser",
    presence: "Een state, welke dan ook",
  },
  "session-binding": {
    same: "De sessie waarin de launch is gestart",
    "any-session": "Een sessie bij de PGO, ook van een ander",
  },
  "dpop-binding": {
    "same-key": "Een bewijs met de sleutel van het token",
    "any-key": "Een bewijs met welke sleutel dan ook",
  },
  "assertion-aud": {
    only: "Alleen voor deze server bedoeld",
    "one-of": "Deze server is een van de bedoelde",
  },
};

/** Wat een zwakkere lezing doorlaat. */
export const modesMoreNl: Translation<typeof modesMoreEn> = {
  "browser-binding": {
    presence: "Elke browser met een cookie van de DVA slaagt, ook die van een aanvaller die daar is ingelogd.",
  },
  "launch-single-use": {
    "after-success":
      "Een launch-waarde die is geweigerd, mag nog eens worden aangeboden. Alleen een die gelukt is, is verbruikt.",
  },
  pkce: {
    "if-sent": "Wie de code_verifier weglaat, slaagt. Alleen een verkeerde wordt geweigerd.",
  },
  "redirect-uri-exact": {
    prefix: "Elke pagina onder het geregistreerde adres slaagt, ook een die doorgeeft wat zij krijgt.",
  },
  state: {
    presence:
      "De state van elke browser slaagt, ook die van een aanvaller. Alleen een antwoord zonder state wordt geweigerd.",
  },
  "session-binding": {
    "any-session":
      "Wie bij de PGO is ingelogd, slaagt, ook met een eigen account. Alleen een browser zonder sessie wordt geweigerd.",
  },
  "dpop-binding": {
    "any-key":
      "Wie het token heeft, maakt een bewijs met een eigen sleutel en slaagt. Alleen een bewijs dat niet bij het verzoek past, wordt geweigerd.",
  },
  "assertion-aud": {
    "one-of": "Een verklaring voor meer servers slaagt, en elk daarvan kan haar hier aanbieden.",
  },
};
