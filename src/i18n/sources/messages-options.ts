import type { MessageType } from "../../protocol/message-types.ts";
import { from, guide, own, rfc, type Sourced, walkthrough } from "./documents.ts";

/** Sources of the messages that only some options have. */
export const optionMessageSources = {
  "prepare-redirect": own(guide("option 1"), walkthrough("PGO launch voorbereiden"), rfc(9126, "4")),
  "prepare-authorization-request": own(guide("option 1"), walkthrough("PGO launch voorbereiden"), rfc(9126, "4")),
  "prepare-response": own(guide("option 1"), walkthrough("PGO launch voorbereiden"), rfc(6749, "4.1.2")),
  "par-request": from(walkthrough("PGO launch voorbereiden"), rfc(9126, "2.1")),
  "par-response": from(walkthrough("PGO launch voorbereiden"), rfc(9126, "2.2")),
  "par-error": from(rfc(9126, "2.3")),
  "dva-launch-redirect": own(guide("option 3b"), guide("overview", "option 3b")),
  "dva-launch-form-page": own(guide("option 3b"), rfc(6265, "5.4")),
  "dva-launch-request": from(guide("option 3b"), guide("overview", "option 3b")),
  "delegation-request": from(guide("option 2a"), guide("option 2b"), rfc(8693, "2.1"), rfc(7523, "2.2")),
  "delegation-response": from(guide("option 2a"), guide("option 2b"), rfc(8693, "4.1"), rfc(9449, "6.1")),
  "introspection-request": own(guide("option 2b"), rfc(7662, "2.1")),
  "introspection-response": own(guide("option 2b"), rfc(7662, "2.2")),
} satisfies Partial<Record<MessageType, Sourced>>;
