import type { messagesDigidEn } from "../en/messages-digid.ts";
import type { Translation } from "../translation.ts";

export const messagesDigidNl: Translation<typeof messagesDigidEn> = {
  "digid-login-request": {
    title: "De browser komt bij DigiD",
    what: "De browser opent DigiD met het verzoek van de DVA om de Persoon te laten inloggen.",
    why: "Alleen DigiD mag om DigiD-gegevens vragen. De DVA en de PGO zien die nooit.",
  },
  "digid-login-page": {
    title: "DigiD vraagt om in te loggen",
    what: "DigiD toont de inlogpagina en zegt welke partij erom vraagt. De pagina hier is nagebootst en heeft geen wachtwoord.",
    why: "De Persoon kan zien voor wie hij inlogt.",
  },
  "digid-login": {
    title: "De Persoon logt in met DigiD",
    what: "De browser stuurt de inlog van de Persoon, of de keuze om te annuleren, naar DigiD.",
    why: "Op dit moment staat vast wie er achter deze browser zit.",
  },
  "digid-artifact-redirect": {
    title: "DigiD geeft een artefact",
    what: "DigiD stuurt de browser terug naar de DVA met een artefact: een korte verwijzing naar de inlog.",
    why: "Het artefact zegt op zichzelf niets en werkt één keer. De identiteit volgt via het achterkanaal.",
  },
  "digid-error-page": {
    title: "DigiD kan niet verder",
    what: "DigiD weigert het verzoek en toont een foutpagina.",
    why: "DigiD helpt alleen partijen die het kent, en alleen als hun verzoek klopt.",
  },
  "artifact-resolve-request": {
    title: "De DVA levert het artefact in",
    what: "De DVA stuurt het artefact rechtstreeks naar DigiD, buiten de browser om.",
    why: "DVA en DigiD spreken elkaar direct. Daardoor kan niemand bij de browser veranderen wie er inlogde.",
  },
  "artifact-resolve-response": {
    title: "DigiD vertelt wie inlogde",
    what: "DigiD antwoordt met een ondertekende verklaring met het BSN van de Persoon. In het echt is dat een SAML-bericht; hier een ondertekende JWT (keuze van de simulator).",
    why: "Alleen DigiD en de DVA zien het BSN. PGO, module en browser zien het nooit.",
  },
  "artifact-resolve-error": {
    title: "DigiD weigert het artefact",
    what: "DigiD kent het artefact niet, of het is al gebruikt of verlopen. DigiD geeft geen identiteit.",
    why: "Met een gevonden of herhaald artefact mag niemand kunnen inloggen.",
  },
};
