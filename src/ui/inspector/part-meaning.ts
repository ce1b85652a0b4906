import type { i18n } from "i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { MessagePart } from "./message-parts.ts";

/** Where the meaning of a name is told: a field of an answer is often a claim too. */
const namespacesOf = {
  query: ["parameters"],
  location: ["parameters"],
  body: ["parameters", "claims"],
  claim: ["claims"],
  header: ["headers"],
} as const;

/** What a part of a message means, in words; undefined where the texts have none. */
export function meaningOf(instance: i18n, part: MessagePart): string | undefined {
  if (part.name === "error") return lookup(instance, "errors", part.value);
  for (const namespace of namespacesOf[part.group]) {
    const text = lookup(instance, namespace, part.name);
    if (text !== undefined) return text;
  }
  return undefined;
}
