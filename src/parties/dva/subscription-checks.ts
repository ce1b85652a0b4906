import { dateAfter } from "../../protocol/subscription.ts";
import type { Check } from "../../simulation/check.ts";
import type { CheckInput } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { patientOf } from "./authorization.steps.ts";
import { dvaConfig } from "./config.ts";
import { dvaChecks } from "./dva.checks.ts";
import { grantedScope } from "./purpose.ts";
import type { SubscriptionRequestContext } from "./subscription-request.machine.ts";

/** Facts and row for one request: whether the token grants this Abonnement, whose it is, and how long it may last. */
export function subscriptionChecks(context: SubscriptionRequestContext, system: PartySystem): CheckInput {
  const { bearer, known, end, token } = context;
  const config = dvaConfig(system);
  const now = portsOf(system).now();
  const patient = patientOf(system, bearer?.sub ?? null);
  const owner = patientOf(system, known?.sub ?? null)?.patient;
  const lengthens = known === null || end > known.endDate;
  const row: readonly Check<never>[] = [
    ...dvaChecks.bearer,
    ...(known === null ? [] : dvaChecks.owner),
    ...(lengthens ? dvaChecks.receivability : []),
    ...(lengthens ? dvaChecks.duration : []),
  ];
  const facts = {
    token,
    tokenType: bearer?.type ?? "none",
    issuer: config.origin,
    audience: config.fhirBase,
    now,
    revoked: bearer?.revoked ?? false,
    scope: bearer?.scope ?? "",
    allowedBy: allowedBy(context, system),
    patient: patient?.patient,
    owners: owner === undefined ? [] : [owner],
    receivable: patient?.receivable ?? [],
    wantedService: bearer?.purpose?.service ?? "",
    endDate: end,
    lastDate: dateAfter(now, bearer?.purpose?.days ?? 0),
  };
  return { row, facts };
}

/** The scopes of Abonneren that allow it: a new one needs a duration, a known one the same Gegevensdienst. */
function allowedBy({ bearer, known }: SubscriptionRequestContext, system: PartySystem): readonly string[] {
  const purpose = bearer?.purpose ?? null;
  const config = dvaConfig(system);
  const service = known?.service ?? purpose?.service ?? config.offers.subscribe[0] ?? "";
  const isForThis =
    purpose?.service === service &&
    (purpose.function === "subscribe" || (purpose.function === "end" && known !== null));
  const wanted = { function: "subscribe" as const, service, days: config.maximumDays };
  return [grantedScope(isForThis ? purpose : wanted, config)];
}
