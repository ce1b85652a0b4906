import { design, guide, quoted, type Source } from "./documents.ts";

const overview = (option: string): Source => guide("overview", option);

/** What the guide itself says for and against each option, by the id of its scenario. */
export const optionSources: Readonly<Record<string, readonly Source[]>> = {
  "launch-1": [
    quoted(overview("option 1"), "Deze aanpak biedt flexibele cookie-afhandeling en standaard OIDC compliance."),
    quoted(guide("overwegingen optie 3a"), "geen reële optie"),
  ],
  "launch-2a": [
    quoted(overview("option 2a"), "Module krijgt directe toegang tot DVA resources via DPoP tokens."),
    quoted(overview("option 2a"), "gebruikt de bestaande PGO sessie voor browser authenticatie"),
  ],
  "launch-2b": [
    quoted(
      overview("option 2b"),
      "Dit resulteert in de zuiverste implementatie van RFC 8693 omdat er geen tussenpartij namens de module handelt.",
    ),
  ],
  "launch-3a": [
    quoted(
      overview("option 3a"),
      "Deze aanpak is bijzonder geschikt voor gevoelige zorgapplicaties vanwege de expliciete gebruikersverificatie per module launch.",
    ),
  ],
  "launch-3a-par": [
    quoted(
      design("3.5"),
      "Door een launch-context te registreren en de browser vooraf en na de start van de aanbiedermodule bij DVA langs te laten gaan wordt dit voorkomen.",
    ),
  ],
  "launch-3b": [
    quoted(
      overview("option 3b"),
      "Deze aanpak vereenvoudigt de PGO-integratie aanzienlijk en biedt centrale controle voor compliance en audit doeleinden.",
    ),
  ],
};
