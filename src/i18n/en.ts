import { checksEn } from "./en/checks.ts";
import { commonEn } from "./en/common.ts";
import { messagesEn } from "./en/messages.ts";
import { statusEn } from "./en/status.ts";
import { uiDiagramEn } from "./en/ui-diagram.ts";
import { uiHomeEn } from "./en/ui-home.ts";
import { uiShellEn } from "./en/ui-shell.ts";

/**
 * The English catalogue; its shape is the law for every other language.
 * One entry is one namespace. A new section is one import and one entry, here and in `nl.ts`.
 */
export const en = {
  common: commonEn,
  checks: checksEn,
  messages: messagesEn,
  status: statusEn,
  uiDiagram: uiDiagramEn,
  uiHome: uiHomeEn,
  uiShell: uiShellEn,
};
