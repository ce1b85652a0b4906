import type { PageId } from "../../protocol/page-ids.ts";

/** Short names of the pages, for the step list and the outcome. */
export const pagesEn: Record<PageId, string> = {
  "pgo-login": "PGO login",
  "pgo-providers": "Choose a provider",
  "pgo-tasks": "Tasks in the PGO",
  "pgo-returned": "Back in the PGO",
  "pgo-error": "Error page of the PGO",
  landing: "Landing page of the DVA",
  "consent-collect": "Consent to collect",
  "consent-module": "Consent for the module",
  cancelled: "Login cancelled",
  "not-available": "Nothing available",
  "dva-error": "Error page of the DVA",
  "digid-login": "DigiD login",
  "digid-error": "Error page of DigiD",
  "form-post": "Form that sends itself",
  questionnaire: "Questionnaire",
  "module-session-ended": "Module session ended",
  "module-done": "Done in the module",
  "module-info": "Information from the module",
  "module-error": "Error page of the module",
  "frame-blocked": "Page that may not be framed",
  "not-found": "Address does not exist",
};
