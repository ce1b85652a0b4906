import type { i18n } from "i18next";
import type { RecordedMessage } from "../simulation/recording.ts";
import { lookup } from "./i18n.ts";

type Told = Pick<RecordedMessage, "type" | "by" | "url">;

/**
 * The title of a message: that of its kind, with who does it. What the texts say of the Person is said of the attacker where
 * the attacker does it, and an address that is opened is named where it is not simply that of the PGO.
 * @returns undefined where the kind of message has no title.
 */
export function messageTitle(instance: i18n, { type, by, url }: Told): string | undefined {
  const title = lookup(instance, "messages", `${type}.title`);
  const person = lookup(instance, "formats", "actors.person") ?? "";
  const actor = by === "attacker" ? (lookup(instance, "formats", "actors.attacker") ?? person) : person;
  if (type === "open-address" && url !== undefined && (isDeep(url) || (by === "attacker" && URL.canParse(url))))
    return lookup(instance, "formats", "actors.opens", { actor, host: new URL(url).host });
  return by === "attacker" && title?.startsWith(person) ? `${actor}${title.slice(person.length)}` : title;
}

/** Nobody types an address with a query; it was in a link. */
function isDeep(url: string): boolean {
  return URL.canParse(url) && new URL(url).search !== "";
}
