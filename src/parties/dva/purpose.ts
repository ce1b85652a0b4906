import {
  readShareScope,
  readSubscribeScope,
  type ServiceScope,
  writeShareScope,
  writeSubscribeScope,
} from "../../protocol/subscription.ts";
import type { DvaConfig } from "./config.ts";

/** What a PGO asks an authorization for. */
export interface Purpose {
  /** Verzamelen, Delen, Abonneren, ending an Abonnement, or Beheren toestemmingen. */
  readonly function: "collect" | "share" | "subscribe" | "end" | "manage";
  /** Id of the Gegevensdienst; null where the Aanbieder as a whole is meant. */
  readonly service: string | null;
  /** Days of an Abonnement as this DVA grants them; 0 ends it. */
  readonly days: number;
}

export const managePurpose: Purpose = { function: "manage", service: null, days: 0 };

export const collectPurpose: Purpose = { function: "collect", service: null, days: 0 };

/**
 * Reads what a scope asks of this Aanbieder; undefined when the Aanbieder does not offer it. An Abonnement is shortened to
 * the maximum of the ZAL.
 *
 * @see MedMij Afsprakenstelsel, authorization interface and token interface of Abonneren
 */
export function purposeOf(scope: string, config: DvaConfig): Purpose | undefined {
  const { offers, maximumDays } = config;
  if (scope === config.providerScope) return collectPurpose;
  const subscription = readSubscribeScope(scope);
  if (isOffered(subscription, offers.subscribe, config)) {
    const days = Math.min(subscription.days, maximumDays);
    return { function: days === 0 ? "end" : "subscribe", service: subscription.service, days };
  }
  const share = readShareScope(scope);
  return isOffered(share, offers.share, config) ? { function: "share", service: share.service, days: 0 } : undefined;
}

function isOffered<Scope extends ServiceScope>(
  scope: Scope | undefined,
  services: readonly string[],
  { providerScope }: DvaConfig,
): scope is Scope {
  return scope?.provider === providerScope && services.includes(scope.service);
}

/** The scope that is granted for a purpose: of an Abonnement with the granted duration. */
export function grantedScope(purpose: Purpose, { providerScope }: DvaConfig): string {
  const { service, days } = purpose;
  if (service === null) return providerScope;
  const scope = { provider: providerScope, service };
  return purpose.function === "share" ? writeShareScope(scope) : writeSubscribeScope({ ...scope, days });
}

/** The Gegevensdiensten that a purpose is about: for Verzamelen all that the Aanbieder offers. */
export function servicesOf(purpose: Purpose, { offers, startService }: DvaConfig): readonly string[] {
  if (purpose.service !== null) return [purpose.service];
  return [...offers.collect, ...(startService === null ? [] : [startService])];
}
