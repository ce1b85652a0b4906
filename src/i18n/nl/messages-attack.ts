import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only an attacker sends. */
export const messagesAttackNl = {
  "lure-link": {
    title: "De aanvaller stuurt een link",
    what: "De aanvaller stuurt de Persoon een bericht met een link, en de Persoon opent die.",
    why: "Aan een link is niet te zien wie hem maakte. Wat er daarna gebeurt, hangt af van de controles van de partijen.",
  },
  "provider-data-written": {
    title: "De aanvaller wijzigt gegevens van de Aanbieder",
    what: "De aanvaller wijzigt het launch-adres van de module in de gegevens van de Aanbieder.",
    why: "Wie de module start, haalt het adres uit die gegevens. Wie daar kan schrijven, bepaalt waar de browser heen gaat, tenzij het adres wordt gecontroleerd.",
  },
  "plant-cookie": {
    title: "De aanvaller plaatst een cookie",
    what: "De aanvaller zet een cookie van iemand anders in de eigen browser.",
    why: "Voor een server is wie de cookie heeft, degene die is ingelogd.",
  },
  "digid-relay": {
    title: "De aanvaller geeft een DigiD-code door",
    what: "De aanvaller toont de Persoon de code van een login die in de browser van de aanvaller wacht.",
    why: "De Persoon verwacht een login en kan niet zien voor welke browser die is.",
  },
  "digid-approval-response": {
    title: "DigiD neemt de goedkeuring aan",
    what: "DigiD meldt dat de login is goedgekeurd. De browser waarin die begon, kan verder.",
    why: "Veel mensen keuren een login goed op een ander apparaat. DigiD kan dat dus niet zomaar weigeren.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
