import type { MessageType } from "../../protocol/message-types.ts";

/** The request with which a browser opens the module: a launch, or a link where nothing is launched. */
export const openings: readonly MessageType[] = ["launch-request", "module-info-request", "module-start-request"];
