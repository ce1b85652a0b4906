import type { firstTextsEn } from "../en/first-texts.ts";
import type { Translation } from "../translation.ts";
import { commonNl } from "./common.ts";
import { uiHomeNl } from "./ui-home.ts";
import { uiPresentNl } from "./ui-present.ts";
import { uiShareNl } from "./ui-share.ts";
import { uiShellNl } from "./ui-shell.ts";

/** What the first page and the frame around every page say, so that they need not wait for all texts. */
export const firstTextsNl: Translation<typeof firstTextsEn> = {
  common: commonNl,
  uiHome: uiHomeNl,
  uiPresent: uiPresentNl,
  uiShare: uiShareNl,
  uiShell: uiShellNl,
};
