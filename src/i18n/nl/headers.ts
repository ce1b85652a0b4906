import type { headersEn } from "../en/headers.ts";
import type { Translation } from "../translation.ts";

export const headersNl: Translation<typeof headersEn> = {
  accept: "In welke vorm de afzender het antwoord wil.",
  authorization: "Het access-token, of de eigen inloggegevens van de client.",
  "cache-control": "Dat niemand een kopie van dit antwoord mag bewaren.",
  "client-cert":
    "Het certificaat van de verbinding, zoals een voorgeschakelde server het doorgeeft (keuze van de simulator).",
  "content-security-policy": "Wat de browser met deze pagina mag, bijvoorbeeld niet in een kader tonen.",
  "content-type": "In welke vorm de inhoud is.",
  cookie: "De cookies die de browser voor deze site heeft.",
  dpop: "Het bewijs dat de afzender de sleutel heeft waaraan het token is gebonden.",
  etag: "De versie van het gegeven.",
  host: "Naar welke server het verzoek gaat.",
  "if-match": "Op welke versie de wijziging voortbouwt.",
  location: "Waar de browser heen moet, of waar het nieuwe gegeven staat.",
  "medmij-request-id": "Een nieuw nummer per verzoek, voor de logboeken.",
  origin: "Van welke site het verzoek komt.",
  referer: "Van welke pagina het verzoek komt; dit kan een adres lekken.",
  "referrer-policy": "Hoeveel van haar adres deze pagina doorgeeft aan de volgende site.",
  "sec-fetch-dest": "Wat de browser met het antwoord doet: als pagina tonen of in een kader.",
  "sec-fetch-mode": "Hoe de browser het verzoek doet; `navigate` is een pagina openen.",
  "sec-fetch-site": "Of het verzoek begint bij dezelfde site, bij een andere, of bij de Persoon.",
  "set-cookie": "Een cookie die de browser voor deze site moet bewaren.",
  "user-agent": "Welk programma het verzoek stuurt: de browser of de app van de PGO.",
  "www-authenticate": "Wat er mis was met het access-token.",
  "x-correlation-id": "Eén nummer voor het hele verloop. Zo zijn de logboeken van de partijen naast elkaar te leggen.",
};
