import type { MessageType } from "../../protocol/message-types.ts";
import { own, rfc, type Sourced, walkthrough } from "./documents.ts";

/** Sources of the messages that only an attacker sends. */
export const attackMessageSources = {
  "lure-link": own(rfc(6819, "4.4.1.8")),
  "provider-data-written": own(walkthrough("PGO launch uitvoeren")),
  "plant-cookie": own(rfc(6265, "8.4")),
  "digid-relay": own(),
  "digid-approval-response": own(),
} satisfies Partial<Record<MessageType, Sourced>>;
