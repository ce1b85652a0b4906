import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only an attacker sends. */
export const messagesAttackEn = {
  "lure-link": {
    title: "The attacker sends a link",
    what: "The attacker sends the Person a message with a link, and the Person opens it.",
    why: "Nobody can see from a link who made it. What happens next rests on the checks of the parties.",
  },
  "plant-cookie": {
    title: "The attacker plants a cookie",
    what: "The attacker puts a cookie of someone else into the own browser.",
    why: "To a server, who has the cookie is the one who logged in.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
