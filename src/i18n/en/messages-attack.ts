import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only an attacker sends. */
export const messagesAttackEn = {
  "lure-link": {
    title: "The attacker sends a link",
    what: "The attacker sends the Person a message with a link, and the Person opens it.",
    why: "Nobody can see from a link who made it. What happens next rests on the checks of the parties.",
  },
  "provider-data-written": {
    title: "The attacker changes the provider's data",
    what: "The attacker changes the launch address of the module in the data of the provider.",
    why: "The launcher takes the address from those data. Who can write there decides where the browser goes, unless the address is checked.",
  },
  "plant-cookie": {
    title: "The attacker plants a cookie",
    what: "The attacker puts a cookie of someone else into the own browser.",
    why: "To a server, who has the cookie is the one who logged in.",
  },
  "digid-relay": {
    title: "The attacker passes on a DigiD code",
    what: "The attacker shows the Person the code of a login that waits in the attacker's browser.",
    why: "The Person expects a login and cannot see for which browser it is.",
  },
  "digid-approval-response": {
    title: "DigiD accepts the approval",
    what: "DigiD tells that the login has been approved. The browser in which it was started can go on.",
    why: "Approving on another device is how DigiD works for many people, so DigiD cannot refuse it by itself.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
