import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only an attacker sends. */
export const messagesAttackNl = {
  "lure-link": {
    title: "De aanvaller stuurt een link",
    what: "De aanvaller stuurt de Persoon een bericht met een link, en de Persoon opent die.",
    why: "Aan een link is niet te zien wie hem maakte. Wat er daarna gebeurt, hangt af van de controles van de partijen.",
  },
  "plant-cookie": {
    title: "De aanvaller plaatst een cookie",
    what: "De aanvaller zet een cookie van iemand anders in de eigen browser.",
    why: "Voor een server is wie de cookie heeft, degene die is ingelogd.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
