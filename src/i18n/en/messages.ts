import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";
import { messagesAttackEn } from "./messages-attack.ts";
import { messagesDigidEn } from "./messages-digid.ts";
import { messagesDvaBackEn } from "./messages-dva-back.ts";
import { messagesDvaFrontEn } from "./messages-dva-front.ts";
import { messagesFhirEn } from "./messages-fhir.ts";
import { messagesFlowsDvaEn } from "./messages-flows-dva.ts";
import { messagesFlowsPgoEn } from "./messages-flows-pgo.ts";
import { messagesModuleEn } from "./messages-module.ts";
import { messagesOptionsEn } from "./messages-options.ts";
import { messagesPgoEn } from "./messages-pgo.ts";
import { messagesTypesEn } from "./messages-types.ts";

/** What happens in every kind of message, and why; the keys are the message types. */
export const messagesEn: Record<MessageType, MessageText> = {
  ...messagesPgoEn,
  ...messagesDvaFrontEn,
  ...messagesDigidEn,
  ...messagesDvaBackEn,
  ...messagesFhirEn,
  ...messagesModuleEn,
  ...messagesOptionsEn,
  ...messagesFlowsPgoEn,
  ...messagesFlowsDvaEn,
  ...messagesAttackEn,
  ...messagesTypesEn,
};
