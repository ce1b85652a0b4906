import type { i18n } from "i18next";
import { lookup } from "../../i18n/i18n.ts";

/** What a scope allows, in words of a consent page; undefined where the texts have none. */
export function scopeWords(instance: i18n, scope: string): string | undefined {
  return lookup(instance, "uiScreens", `scope.${scope.replaceAll(/[^a-zA-Z]+/g, "-")}`);
}
