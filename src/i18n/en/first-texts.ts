import { commonEn } from "./common.ts";
import { uiHomeEn } from "./ui-home.ts";
import { uiPresentEn } from "./ui-present.ts";
import { uiShareEn } from "./ui-share.ts";
import { uiShellEn } from "./ui-shell.ts";

/** What the first page and the frame around every page say, so that they need not wait for all texts. */
export const firstTextsEn = {
  common: commonEn,
  uiHome: uiHomeEn,
  uiPresent: uiPresentEn,
  uiShare: uiShareEn,
  uiShell: uiShellEn,
};
