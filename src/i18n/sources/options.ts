import { design, guide, quoted, type Source, walkthrough } from "./documents.ts";

const overview = (option: string): Source => guide("overview", option);

/** Why option 3a was chosen: what speaks against the others, and how often each asks for a login. */
const considerations: Source = guide("overwegingen optie 3a");

const comparison: Source = guide("comparison of option 2a and 2b");

const cannotIdentify: Source = quoted(
  considerations,
  "Belangrijkste bezwaar: DVA heeft geen mogelijkheid de gebruiker te identificeren",
);

const pgoSession: Source = quoted(considerations, "Module launch: 0x extra login (PGO sessie)");

/** What the documents themselves say for and against each option, by the id of its scenario. */
export const optionSources: Readonly<Record<string, readonly Source[]>> = {
  "launch-1": [
    quoted(overview("option 1"), "Deze aanpak biedt flexibele cookie-afhandeling en standaard OIDC compliance."),
    quoted(considerations, "Belangrijkste bezwaar: Sessies bij de DVA vereisen is geen reële optie"),
    quoted(considerations, "DVA login tijdens module launch: 0x (cookie hergebruik)"),
  ],
  "launch-2a": [
    quoted(overview("option 2a"), "Module krijgt directe toegang tot DVA resources via DPoP tokens."),
    quoted(overview("option 2a"), "gebruikt de bestaande PGO sessie voor browser authenticatie"),
    quoted(comparison, "Module hoeft Token Exchange niet te implementeren"),
    cannotIdentify,
    quoted(comparison, "PGO handelt namens module, wat een extra delegatielaag toevoegt"),
    pgoSession,
  ],
  "launch-2b": [
    quoted(
      overview("option 2b"),
      "Dit resulteert in de zuiverste implementatie van RFC 8693 omdat er geen tussenpartij namens de module handelt.",
    ),
    cannotIdentify,
    quoted(
      comparison,
      "Hogere implementatie complexiteit voor modules, maar dit weegt niet op tegen de compliance en security voordelen.",
    ),
    pgoSession,
  ],
  "launch-3a": [
    quoted(
      overview("option 3a"),
      "Deze aanpak is bijzonder geschikt voor gevoelige zorgapplicaties vanwege de expliciete gebruikersverificatie per module launch.",
    ),
    quoted(considerations, "Belangrijkste voordeel: Maximale flexibiliteit en controle"),
    quoted(considerations, "Module launch: 0-1x per launch (DVA kan optimaliseren met sessie)"),
  ],
  "launch-3a-par": [
    quoted(
      walkthrough("PGO launch voorbereiden"),
      "De DVA triggert géén DigiD-login in dit pad; het MEDMIJ_VERZAMELEN_TOKEN uit Stap 1 fungeert als bewijs van eerdere authenticatie.",
    ),
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
    quoted(considerations, "Het PGO kan geen directe launch naar de module uitvoeren."),
    quoted(considerations, "Module launch: 0x extra login (DVA sessie hergebruik)"),
  ],
};
