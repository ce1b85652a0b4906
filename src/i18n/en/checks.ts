import { checksClientsEn } from "./checks-clients.ts";
import { checksFrontEn } from "./checks-front.ts";
import { checksOptionsEn } from "./checks-options.ts";
import { checksTokensEn } from "./checks-tokens.ts";

/** What every check compares and what its verdicts mean; the keys are the check ids. */
export const checksEn = { ...checksFrontEn, ...checksTokensEn, ...checksClientsEn, ...checksOptionsEn };
