import type { en } from "./en.ts";
import { checksNl } from "./nl/checks.ts";
import { commonNl } from "./nl/common.ts";
import { messagesNl } from "./nl/messages.ts";
import { statusNl } from "./nl/status.ts";
import { uiDiagramNl } from "./nl/ui-diagram.ts";
import { uiHomeNl } from "./nl/ui-home.ts";
import { uiShellNl } from "./nl/ui-shell.ts";
import type { Translation } from "./translation.ts";

/** The Dutch catalogue, namespace by namespace as in `en.ts`. */
export const nl: Translation<typeof en> = {
  common: commonNl,
  checks: checksNl,
  messages: messagesNl,
  status: statusNl,
  uiDiagram: uiDiagramNl,
  uiHome: uiHomeNl,
  uiShell: uiShellNl,
};
