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
  /** PGO: modules that belong to no task. List `modules`. Decision `pick-module`. */
  "pgo-modules",
  /** PGO: what modules wrote into its own dossier. List `measurements`. Last page of module type PS. */
  "pgo-measurements",
  /** PGO: the DVA gave an access token. Decision `after-authorise` where something can follow. */
  "pgo-authorised",
  /** PGO: a new access token under long-term consent. Decision `after-authorise`. */
  "pgo-renewed",
  /** PGO: the DVA gives no access any more. Decision `after-access-ended`. */
  "pgo-access-ended",
  /** PGO: what was collected, by Gegevensdienst. Lists `services` and `items`. Decision `collect-next`. */
  "pgo-dossier",
  /** PGO: Abonnementen to take and to end. Lists `offers` and `subscriptions`. Decision `manage-subscription`. */
  "pgo-subscriptions",
  /** PGO: an Abonnement is stored or changed. Decision `after-subscribe`. */
  "pgo-subscribed",
  /** PGO: an Abonnement has been ended. */
  "pgo-subscription-ended",
  /** PGO: a Notificatie came: there is something new to collect. Decision `notification`. */
  "pgo-notified",
  /** PGO: back from Beheren toestemmingen. Decision `after-consents`. */
  "pgo-consents",
  /** PGO: no progress, cause left open (autoriseren 2 and 3), or another refusal. */
  "pgo-error",
  /** DVA: landing page. Decision `landing`. */
  "landing",
  /** DVA: consent for collecting. Decision `consent-collect`. */
  "consent-collect",
  /** DVA: Bevestigingsverklaring for Delen. Decision `consent-share`. */
  "consent-share",
  /** DVA: consent to notifications. Decision `consent-subscribe`. */
  "consent-subscribe",
  /** DVA: Beëindigingsverklaring for an Abonnement. Decision `consent-end`. */
  "consent-end",
  /** DVA: Beheren toestemmingen. List `consents`. Decision `manage-consents`. */
  "consents",
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
