import type { checksEn } from "../en/checks.ts";
import type { Translation } from "../translation.ts";
import { checksClientsNl } from "./checks-clients.ts";
import { checksFrontNl } from "./checks-front.ts";
import { checksOptionsNl } from "./checks-options.ts";
import { checksTokensNl } from "./checks-tokens.ts";

export const checksNl: Translation<typeof checksEn> = {
  ...checksFrontNl,
  ...checksTokensNl,
  ...checksClientsNl,
  ...checksOptionsNl,
};
