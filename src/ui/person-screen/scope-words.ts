import type { i18n } from "i18next";
import { lookup } from "../../i18n/i18n.ts";

/**
 * What a scope allows, in words of a consent page; undefined where the texts have none.
 * @param task the task that it is about; empty where a module starts without one, and then the scope is not bound to it
 */
export function scopeWords(instance: i18n, scope: string, task: string): string | undefined {
  const name = scope.replaceAll(/[^a-zA-Z]+/g, "-");
  const anywhere = task === "" ? lookup(instance, "uiScreens", `scopeWithoutTask.${name}`) : undefined;
  return anywhere ?? lookup(instance, "uiScreens", `scope.${name}`);
}
