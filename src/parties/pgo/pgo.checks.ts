import { dvaClientAuth } from "./checks/dva-client-auth.ts";
import { launchUrlRegistered } from "./checks/launch-url-registered.ts";
import { pgoStateBinding } from "./checks/pgo-state-binding.ts";
import { pgoSubMatch } from "./checks/pgo-sub-match.ts";
import { subscriptionKnown } from "./checks/subscription-known.ts";

/** Which step runs which checks, in which order. */
export const pgoChecks = {
  callback: [pgoStateBinding],
  prepared: [pgoSubMatch],
  launch: [launchUrlRegistered],
  notification: [dvaClientAuth, subscriptionKnown],
} as const;
