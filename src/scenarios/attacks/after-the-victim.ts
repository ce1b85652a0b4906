import { seconds } from "../world/lifetimes.ts";

/** So long after the victim that the PGO has ended the session by itself: the same as a logout there. */
export const untilPgoForgets = seconds.pgoSessionIdle + 60;
