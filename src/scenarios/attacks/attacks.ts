import type { Attack } from "./attack.ts";
import { browserSwapModuleLeg } from "./browser-swap-module-leg.ts";
import { compromisedPgoHeadlessLaunch } from "./compromised-pgo-headless-launch.ts";
import { compromisedPgoIdentityLie } from "./compromised-pgo-identity-lie.ts";
import { crossDeviceDigidRelay } from "./cross-device-digid-relay.ts";
import { crossModuleLaunch } from "./cross-module-launch.ts";
import { driveByLaunch } from "./drive-by-launch.ts";
import { launchContextIdor } from "./launch-context-idor.ts";
import { launchLoginCsrf } from "./launch-login-csrf.ts";
import { launchReplayAfterUse } from "./launch-replay-after-use.ts";
import { launchTheftCleanBrowser } from "./launch-theft-clean-browser.ts";
import { launchTheftOwnSession } from "./launch-theft-own-session.ts";
import { launchUrlPoisoning } from "./launch-url-poisoning.ts";
import { pgoSessionHijack } from "./pgo-session-hijack.ts";
import { prepLegLoginCsrf } from "./prep-leg-login-csrf.ts";
import { prepLegRequestSwap } from "./prep-leg-request-swap.ts";
import { prepLegResponseSwap } from "./prep-leg-response-swap.ts";
import { prepLegTheft } from "./prep-leg-theft.ts";
import { sharedDeviceDvaHistory } from "./shared-device-dva-history.ts";
import { sharedDeviceLaunchHistory } from "./shared-device-launch-history.ts";
import { sharedDeviceOwnLogin } from "./shared-device-own-login.ts";

/** All attacks, in the order of the catalogue. */
export const attacks: readonly Attack[] = [
  launchTheftCleanBrowser,
  launchTheftOwnSession,
  launchReplayAfterUse,
  launchLoginCsrf,
  driveByLaunch,
  browserSwapModuleLeg,
  prepLegTheft,
  prepLegRequestSwap,
  prepLegResponseSwap,
  prepLegLoginCsrf,
  crossDeviceDigidRelay,
  sharedDeviceOwnLogin,
  sharedDeviceLaunchHistory,
  sharedDeviceDvaHistory,
  pgoSessionHijack,
  compromisedPgoHeadlessLaunch,
  compromisedPgoIdentityLie,
  launchContextIdor,
  crossModuleLaunch,
  launchUrlPoisoning,
];

/** The attack with this id. @throws Error for an unknown one: the story is checked before. */
export function attackOf(id: string): Attack {
  const attack = attacks.find((each) => each.id === id);
  if (attack === undefined) throw new Error(`No attack ${id}.`);
  return attack;
}
