import type { en } from "./en.ts";
import { commonNl } from "./nl/common.ts";
import { statusNl } from "./nl/status.ts";
import type { Translation } from "./translation.ts";

/** The Dutch catalogue, namespace by namespace as in `en.ts`. */
export const nl: Translation<typeof en> = {
	common: commonNl,
	status: statusNl,
};
