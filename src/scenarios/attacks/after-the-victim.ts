import type { Step } from "../../parties/attacker/plan.ts";
import { seconds } from "../world/lifetimes.ts";

/** Waits until the victim is done, and then until the PGO has ended the session by itself: the same as a logout there. */
export const untilPgoForgets: readonly Step[] = [
  { do: "later" },
  { do: "later", seconds: seconds.pgoSessionIdle + 60 },
];
