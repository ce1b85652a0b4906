import { attacksEn } from "./en/attacks.ts";
import { capabilitiesEn } from "./en/capabilities.ts";
import { checksEn } from "./en/checks.ts";
import { claimsEn } from "./en/claims.ts";
import { decisionsEn } from "./en/decisions.ts";
import { disclaimerEn } from "./en/disclaimer.ts";
import { errorsEn } from "./en/errors.ts";
import { firstTextsEn } from "./en/first-texts.ts";
import { formatsEn } from "./en/formats.ts";
import { glossaryEn } from "./en/glossary.ts";
import { goalsEn } from "./en/goals.ts";
import { headersEn } from "./en/headers.ts";
import { httpStatusesEn } from "./en/http-statuses.ts";
import { lifetimesEn } from "./en/lifetimes.ts";
import { limitsEn } from "./en/limits.ts";
import { logEventsEn } from "./en/log-events.ts";
import { matrixEn } from "./en/matrix.ts";
import { messagesEn } from "./en/messages.ts";
import { modesEn, modesMoreEn } from "./en/modes.ts";
import { openQuestionsEn } from "./en/open-questions.ts";
import { outcomesEn } from "./en/outcomes.ts";
import { pagesEn } from "./en/pages.ts";
import { parametersEn } from "./en/parameters.ts";
import { participantsEn } from "./en/participants.ts";
import { personsEn } from "./en/persons.ts";
import { phasesEn } from "./en/phases.ts";
import { presetsEn } from "./en/presets.ts";
import { scenariosEn } from "./en/scenarios.ts";
import { settingsEn } from "./en/settings.ts";
import { statusEn } from "./en/status.ts";
import { tokenKindsEn } from "./en/token-kinds.ts";
import { toursEn } from "./en/tours.ts";
import { uiAttackEn } from "./en/ui-attack.ts";
import { uiCompareEn } from "./en/ui-compare.ts";
import { uiDiagramEn } from "./en/ui-diagram.ts";
import { uiInspectorEn } from "./en/ui-inspector.ts";
import { uiMatrixEn } from "./en/ui-matrix.ts";
import { uiOriginEn } from "./en/ui-origin.ts";
import { uiScreensEn } from "./en/ui-screens.ts";

/**
 * The English catalogue; its shape is the law for every other language.
 * One entry is one namespace. A new section is one import and one entry, here and in `nl.ts`.
 */
export const en = {
  ...firstTextsEn,
  checks: checksEn,
  messages: messagesEn,
  status: statusEn,
  uiAttack: uiAttackEn,
  uiCompare: uiCompareEn,
  uiDiagram: uiDiagramEn,
  uiInspector: uiInspectorEn,
  uiMatrix: uiMatrixEn,
  uiOrigin: uiOriginEn,
  uiScreens: uiScreensEn,
  claims: claimsEn,
  decisions: decisionsEn,
  errors: errorsEn,
  formats: formatsEn,
  headers: headersEn,
  httpStatuses: httpStatusesEn,
  lifetimes: lifetimesEn,
  logEvents: logEventsEn,
  outcomes: outcomesEn,
  pages: pagesEn,
  parameters: parametersEn,
  participants: participantsEn,
  persons: personsEn,
  phases: phasesEn,
  scenarios: scenariosEn,
  settings: settingsEn,
  tokenKinds: tokenKindsEn,
  disclaimer: disclaimerEn,
  glossary: glossaryEn,
  limits: limitsEn,
  openQuestions: openQuestionsEn,
  modes: modesEn,
  modesMore: modesMoreEn,
  attacks: attacksEn,
  capabilities: capabilitiesEn,
  goals: goalsEn,
  presets: presetsEn,
  matrix: matrixEn,
  tours: toursEn,
};
