import { launchUrlRegistered } from "./checks/launch-url-registered.ts";
import { pgoStateBinding } from "./checks/pgo-state-binding.ts";

/** Which step runs which checks, in which order. */
export const pgoChecks = {
  callback: [pgoStateBinding],
  launch: [launchUrlRegistered],
} as const;
