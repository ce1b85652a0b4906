import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only an attacker sends. */
export const messagesAttackEn = {
  "lure-link": {
    title: "The attacker sends a link",
    what: "The attacker sends the Person a message with a link, and the Person opens it.",
    why: "Nobody can see from a link who made it. What happens next rests on the checks of the parties.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
