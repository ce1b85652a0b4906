import type { en } from "./en.ts";
import { attacksNl } from "./nl/attacks.ts";
import { capabilitiesNl } from "./nl/capabilities.ts";
import { checksNl } from "./nl/checks.ts";
import { claimsNl } from "./nl/claims.ts";
import { decisionsNl } from "./nl/decisions.ts";
import { disclaimerNl } from "./nl/disclaimer.ts";
import { errorsNl } from "./nl/errors.ts";
import { firstTextsNl } from "./nl/first-texts.ts";
import { formatsNl } from "./nl/formats.ts";
import { glossaryNl } from "./nl/glossary.ts";
import { goalsNl } from "./nl/goals.ts";
import { headersNl } from "./nl/headers.ts";
import { httpStatusesNl } from "./nl/http-statuses.ts";
import { lifetimesNl } from "./nl/lifetimes.ts";
import { limitsNl } from "./nl/limits.ts";
import { logEventsNl } from "./nl/log-events.ts";
import { matrixNl } from "./nl/matrix.ts";
import { messagesNl } from "./nl/messages.ts";
import { modesMoreNl, modesNl } from "./nl/modes.ts";
import { openQuestionsNl } from "./nl/open-questions.ts";
import { outcomesNl } from "./nl/outcomes.ts";
import { pagesNl } from "./nl/pages.ts";
import { parametersNl } from "./nl/parameters.ts";
import { participantsNl } from "./nl/participants.ts";
import { personsNl } from "./nl/persons.ts";
import { phasesNl } from "./nl/phases.ts";
import { presetsNl } from "./nl/presets.ts";
import { scenariosNl } from "./nl/scenarios.ts";
import { settingsNl } from "./nl/settings.ts";
import { statusNl } from "./nl/status.ts";
import { tokenKindsNl } from "./nl/token-kinds.ts";
import { toursNl } from "./nl/tours.ts";
import { uiAttackNl } from "./nl/ui-attack.ts";
import { uiCompareNl } from "./nl/ui-compare.ts";
import { uiDiagramNl } from "./nl/ui-diagram.ts";
import { uiInspectorNl } from "./nl/ui-inspector.ts";
import { uiMatrixNl } from "./nl/ui-matrix.ts";
import { uiOriginNl } from "./nl/ui-origin.ts";
import { uiScreensNl } from "./nl/ui-screens.ts";
import type { Translation } from "./translation.ts";

/** The Dutch catalogue, namespace by namespace as in `en.ts`. */
export const nl: Translation<typeof en> = {
  ...firstTextsNl,
  checks: checksNl,
  messages: messagesNl,
  status: statusNl,
  uiAttack: uiAttackNl,
  uiCompare: uiCompareNl,
  uiDiagram: uiDiagramNl,
  uiInspector: uiInspectorNl,
  uiMatrix: uiMatrixNl,
  uiOrigin: uiOriginNl,
  uiScreens: uiScreensNl,
  claims: claimsNl,
  decisions: decisionsNl,
  errors: errorsNl,
  formats: formatsNl,
  headers: headersNl,
  httpStatuses: httpStatusesNl,
  lifetimes: lifetimesNl,
  logEvents: logEventsNl,
  outcomes: outcomesNl,
  pages: pagesNl,
  parameters: parametersNl,
  participants: participantsNl,
  persons: personsNl,
  phases: phasesNl,
  scenarios: scenariosNl,
  settings: settingsNl,
  tokenKinds: tokenKindsNl,
  disclaimer: disclaimerNl,
  glossary: glossaryNl,
  limits: limitsNl,
  openQuestions: openQuestionsNl,
  modes: modesNl,
  modesMore: modesMoreNl,
  attacks: attacksNl,
  capabilities: capabilitiesNl,
  goals: goalsNl,
  presets: presetsNl,
  matrix: matrixNl,
  tours: toursNl,
};
