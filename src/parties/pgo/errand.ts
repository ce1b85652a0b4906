import { writeShareScope, writeSubscribeScope } from "../../protocol/subscription.ts";
import type { ProviderEntry } from "./config.ts";

/** What a Person asks the PGO to do at an Aanbieder. */
export type ErrandKind =
  | "tasks"
  | "authorise"
  | "share"
  | "offer-subscription"
  | "renew"
  | "collect"
  | "subscribe"
  | "shorten"
  | "end"
  | "consents";

export interface Errand {
  readonly kind: ErrandKind;
  readonly provider: ProviderEntry;
  /** Id of the Gegevensdienst; null where the Aanbieder as a whole is meant. */
  readonly service: string | null;
  /** Days of the Abonnement that is asked for. */
  readonly days: number;
}

/**
 * The scope that an errand asks the DVA for.
 *
 * @see MedMij Afsprakenstelsel, authorization interface
 */
export function scopeOf({ kind, provider, service, days }: Errand): string {
  const scope = { provider: provider.scope, service: service ?? "" };
  switch (kind) {
    case "share":
      return writeShareScope({ ...scope, service: service ?? provider.share[0] ?? "" });
    case "offer-subscription":
    case "subscribe":
    case "shorten":
      return writeSubscribeScope({ ...scope, service: service ?? provider.subscribe[0] ?? "", days });
    case "end":
      return writeSubscribeScope({ ...scope, days: 0 });
    default:
      return provider.scope;
  }
}

/** Under which name the PGO keeps the tokens of an errand: an access token counts for one purpose. */
export function tokenKey({ kind, provider, service }: Pick<Errand, "kind" | "provider" | "service">): string {
  switch (kind) {
    case "share":
      return `${provider.id}/share`;
    case "offer-subscription":
    case "subscribe":
    case "shorten":
      return `${provider.id}/subscribe~${service ?? provider.subscribe[0] ?? ""}`;
    case "end":
      return `${provider.id}/end~${service}`;
    default:
      return provider.id;
  }
}
