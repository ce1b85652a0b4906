import { toIso } from "../../simulation/clock.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { patientOf } from "./authorization.steps.ts";
import { dvaConfig } from "./config.ts";

/** The moments at which the beschikbaarheidstoets may fall. @see Afsprakenstelsel 2.2.3, Autoriseren, steps 5 and 10 */
type Moment = "after-login" | "at-token" | "at-resource";

/** Whether this DVA tests the availability at that moment. */
export function isTestedAt(system: PartySystem, moment: Moment): boolean {
  return (portsOf(system).settings["availability-test"] ?? "after-login") === moment;
}

/** The Gegevensdiensten of Verzamelen of which the Aanbieder has information of this Person. */
export function availableServices(system: PartySystem, sub: string | null): readonly string[] {
  const { offers } = dvaConfig(system);
  return (patientOf(system, sub)?.services ?? []).filter((service) => offers.collect.includes(service));
}

/** What the beschikbaarheidstoets and the age rule, which is part of it, compare. */
export function availabilityFacts(system: PartySystem, sub: string | null) {
  return {
    born: patientOf(system, sub)?.born ?? "",
    today: toIso(portsOf(system).now()).slice(0, 10),
    services: availableServices(system, sub),
  };
}

const reasons: readonly string[] = ["age-minimum", "availability"];

/**
 * A refusal on the back channel as the PGO gets it: with the error of that endpoint and, for the beschikbaarheidstoets,
 * without the reason, which is for the Person only.
 */
export function withoutReason<Refusal extends { readonly check: string }>(
  refusal: Refusal,
  error: string,
): Refusal | (Refusal & { readonly error: string; readonly description: string }) {
  return reasons.includes(refusal.check)
    ? { ...refusal, error, description: "the information asked for is not available" }
    : refusal;
}
