/** Every page that a party can show. The screen of each is drawn by the user interface. */
export const pageIds = [
  /** PGO: log in with the PGO's own account. Decision `pgo-login`. */
  "pgo-login",
  /** PGO: choose an Aanbieder and Gegevensdienst. List `providers`. Decision `pick-provider`. */
  "pgo-providers",
  /** PGO: the tasks, grouped. List `tasks`. Decision `pick-task`. */
  "pgo-tasks",
  /** PGO, after return: the task with its status, or `status=unknown`. Last page of a launch. */
  "pgo-returned",
  /** PGO: no progress, cause left open (autoriseren 2 and 3), or another refusal. */
  "pgo-error",
  /** DVA: landing page. Decision `landing`. */
  "landing",
  /** DVA: consent for collecting. Decision `consent-collect`. */
  "consent-collect",
  /** DVA: consent for the module. Decision `consent-module`. */
  "consent-module",
  /** DVA: authentication was cancelled (Annuleringspagina). Decision `back-to-pgo`. */
  "cancelled",
  /** DVA: autoriseren 1; the reason is told to the Person. */
  "not-available",
  /** DVA: error page that never redirects (wrong client or redirect_uri, technical fault). */
  "dva-error",
  /** DigiD: log in, plainly imitated. Decisions `digid-collect`, `digid-step-up`, `digid-launch`. */
  "digid-login",
  "digid-error",
  /** A page that submits itself, for FORM_POST_REDIRECT. */
  "form-post",
  /** Module: the questionnaire. Decision `questionnaire`. */
  "questionnaire",
  /** Module: its session has ended. Decision `back-to-pgo`. */
  "module-session-ended",
  /** Module: done, without an address to go back to. */
  "module-done",
  /** Module: information without data of the Person. */
  "module-info",
  "module-error",
  /** Browser: a page does not let itself be framed. Data `host`, `reason`. */
  "frame-blocked",
  "not-found",
] as const;

export type PageId = (typeof pageIds)[number];
