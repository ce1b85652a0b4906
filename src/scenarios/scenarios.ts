import { authorise, authoriseLongTerm } from "./flows/authorise.ts";
import { collect, collectTasks } from "./flows/collect.ts";
import { endSubscription, subscribe } from "./flows/subscribe.ts";
import { withdrawConsent } from "./flows/withdraw-consent.ts";
import { moduleTypes } from "./module-types/module-types.ts";
import { launch1 } from "./options/launch-1.ts";
import { launch2a } from "./options/launch-2a.ts";
import { launch2b } from "./options/launch-2b.ts";
import { launch3a } from "./options/launch-3a.ts";
import { launch3aPar } from "./options/launch-3a-par.ts";
import { launch3b } from "./options/launch-3b.ts";
import type { Scenario } from "./scenario.ts";

/** All scenarios, in the order of the catalogue. */
export const scenarios: readonly Scenario[] = [
  authorise,
  authoriseLongTerm,
  collect,
  collectTasks,
  subscribe,
  endSubscription,
  withdrawConsent,
  launch1,
  launch2a,
  launch2b,
  launch3a,
  launch3aPar,
  launch3b,
  ...moduleTypes,
];

/** The scenario with this id. @throws Error for an unknown one: the story is checked before. */
export function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((each) => each.id === id);
  if (scenario === undefined) throw new Error(`No scenario ${id}.`);
  return scenario;
}
