import type { PageId } from "../../protocol/page-ids.ts";
import {
  autoriseren,
  bsnGround,
  design,
  from,
  guide,
  medmij,
  own,
  practice,
  rfc,
  type Sourced,
  walkthrough,
} from "./documents.ts";

/** Sources of the pages; the screens themselves are imitations. */
export const pageSources: Readonly<Record<PageId, Sourced>> = {
  "pgo-login": own(bsnGround),
  "pgo-providers": from(medmij("UCI Abonneren", "stap 1")),
  "pgo-tasks": from(design("3.3"), { title: "MedMij R4 Aanbiedermodule, Display guideline" }),
  "pgo-returned": own(walkthrough("module terugkeer")),
  "pgo-error": from(autoriseren("uitzonderingen autoriseren 2 en 3")),
  landing: from(autoriseren("stap 2"), medmij("RFC0032")),
  "consent-collect": from(autoriseren("stap 6"), design("3.3"), medmij("User interface autorisatieserver")),
  "consent-module": from(guide("option 3a"), guide("overview", "module types")),
  cancelled: from(medmij("User interface autorisatieserver", "Annuleringspagina")),
  "not-available": from(autoriseren("uitzondering autoriseren 1")),
  "dva-error": from(medmij("Technische storing"), rfc(6749, "4.1.2.1")),
  "digid-login": own(practice("Verzamelen, step 5")),
  "digid-error": own(),
  "form-post": from(walkthrough("PGO launch uitvoeren")),
  questionnaire: own(design("3.5, step 4")),
  "module-session-ended": own(walkthrough("module terugkeer")),
  "module-done": own(guide("overview", "module types")),
  "module-info": own(guide("overview", "module types")),
  "module-error": own(rfc(6749, "4.1.2.1")),
  "frame-blocked": from(rfc(9700, "4.16"), { title: "Content Security Policy Level 3", section: "frame-ancestors" }),
  "not-found": own(),
};
