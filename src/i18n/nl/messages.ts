import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";
import { messagesAttackNl } from "./messages-attack.ts";
import { messagesDigidNl } from "./messages-digid.ts";
import { messagesDvaBackNl } from "./messages-dva-back.ts";
import { messagesDvaFrontNl } from "./messages-dva-front.ts";
import { messagesFhirNl } from "./messages-fhir.ts";
import { messagesFlowsDvaNl } from "./messages-flows-dva.ts";
import { messagesFlowsPgoNl } from "./messages-flows-pgo.ts";
import { messagesModuleNl } from "./messages-module.ts";
import { messagesOptionsNl } from "./messages-options.ts";
import { messagesPgoNl } from "./messages-pgo.ts";
import { messagesTypesNl } from "./messages-types.ts";

/** What happens in every kind of message, and why; the keys are the message types. */
export const messagesNl: Record<MessageType, MessageText> = {
  ...messagesPgoNl,
  ...messagesDvaFrontNl,
  ...messagesDigidNl,
  ...messagesDvaBackNl,
  ...messagesFhirNl,
  ...messagesModuleNl,
  ...messagesOptionsNl,
  ...messagesFlowsPgoNl,
  ...messagesFlowsDvaNl,
  ...messagesAttackNl,
  ...messagesTypesNl,
};
