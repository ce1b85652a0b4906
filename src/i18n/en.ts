import { commonEn } from "./en/common.ts";
import { statusEn } from "./en/status.ts";

/**
 * The English catalogue; its shape is the law for every other language.
 * One entry is one namespace. A new section is one import and one entry, here and in `nl.ts`.
 */
export const en = {
	common: commonEn,
	status: statusEn,
};
