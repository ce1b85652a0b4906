import type { i18n } from "i18next";
import type { RecordedMessage } from "../simulation/recording.ts";
import { lookup } from "./i18n.ts";

type Told = Pick<RecordedMessage, "type" | "by" | "url">;

/**
 * The title of a message: that of its kind, with who does it. What the texts say of the Person is said of the attacker where
 * the attacker does it, and an address that is opened is named where it is not simply that of the PGO.
 * @returns undefined where the kind of message has no title.
 */
export function messageTitle(instance: i18n, message: Told): string | undefined {
  const { url } = message;
  if (opensOther(message) && url !== undefined)
    return lookup(instance, "formats", "actors.opens", { actor: actorOf(instance, message), host: new URL(url).host });
  return told(instance, message, "title");
}

/** What happens in a message, or why, told of whoever does it, as in its title. */
export function messageText(instance: i18n, message: Told, part: "what" | "why"): string | undefined {
  if (!opensOther(message)) return told(instance, message, part);
  return lookup(instance, "formats", `actors.${part === "what" ? "opensWhat" : "opensWhy"}`, {
    actor: actorOf(instance, message),
  });
}

/** Whether an address is opened that is not simply that of the PGO. */
function opensOther({ type, by, url }: Told): boolean {
  return type === "open-address" && url !== undefined && (isDeep(url) || (by === "attacker" && URL.canParse(url)));
}

function told(instance: i18n, message: Told, part: "title" | "what" | "why"): string | undefined {
  const text = lookup(instance, "messages", `${message.type}.${part}`);
  const person = lookup(instance, "formats", "actors.person") ?? "";
  const isOfAttacker = message.by === "attacker" && text?.startsWith(person) === true;
  return isOfAttacker ? `${actorOf(instance, message)}${text.slice(person.length)}` : text;
}

function actorOf(instance: i18n, { by }: Told): string {
  const person = lookup(instance, "formats", "actors.person") ?? "";
  return by === "attacker" ? (lookup(instance, "formats", "actors.attacker") ?? person) : person;
}

/** Nobody types an address with a query; it was in a link. */
function isDeep(url: string): boolean {
  return URL.canParse(url) && new URL(url).search !== "";
}
