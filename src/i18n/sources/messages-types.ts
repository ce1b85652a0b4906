import type { MessageType } from "../../protocol/message-types.ts";
import { fhir, guide, own, type Sourced } from "./documents.ts";

/** Sources of the messages that only the module types have. */
export const typeMessageSources = {
  "pgo-modules-page": own(guide("overview", "module types")),
  "pgo-open-choice": own(guide("overview", "module types")),
  "pgo-measurements-page": own(guide("overview", "module types")),
  "resource-create-request": own(guide("overview", "module types"), fhir("http.html, create")),
  "resource-create-response": own(fhir("http.html, create")),
} satisfies Partial<Record<MessageType, Sourced>>;
