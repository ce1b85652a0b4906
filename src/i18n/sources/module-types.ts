import { guide, quoted, type Source } from "./documents.ts";

const overview = guide("overview", "module types");

/** What the overview says of consent, for each module type, by the id of its scenario. */
export const moduleTypeSources: Readonly<Record<string, Source>> = {
  "module-l": quoted(overview, "Geen toestemmingen nodig omdat er geen datadeling is"),
  "module-tl": quoted(overview, "Geen toestemmingen nodig omdat er geen datadeling is"),
  "module-s": quoted(overview, "Expliciete gebruikerstoestemming bij de DvA nodig voor data-toegang module"),
  "module-ps": quoted(overview, "Geen toestemming omdat de module onderdeel is van het PGO-domein"),
  "module-t": quoted(overview, "Geen toestemming omdat de module onderdeel is van het zorgaanbiederdomein"),
};
