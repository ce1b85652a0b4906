import type { Attack } from "./attack.ts";
import { launchLoginCsrf } from "./launch-login-csrf.ts";
import { launchReplayAfterUse } from "./launch-replay-after-use.ts";
import { launchTheftCleanBrowser } from "./launch-theft-clean-browser.ts";
import { launchTheftOwnSession } from "./launch-theft-own-session.ts";

/** All attacks, in the order of the catalogue. */
export const attacks: readonly Attack[] = [
  launchTheftCleanBrowser,
  launchTheftOwnSession,
  launchReplayAfterUse,
  launchLoginCsrf,
];

/** The attack with this id. @throws Error for an unknown one: the story is checked before. */
export function attackOf(id: string): Attack {
  const attack = attacks.find((each) => each.id === id);
  if (attack === undefined) throw new Error(`No attack ${id}.`);
  return attack;
}
