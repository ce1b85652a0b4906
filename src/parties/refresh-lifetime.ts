import type { Check } from "../simulation/check.ts";
import { within } from "./within.ts";

/** Half a year for the PGO under long-term consent. */
export const refreshLifetime: Check<{ readonly now: number; readonly refreshExpires: number }> = {
  id: "refresh-lifetime",
  title: "the refresh token has not expired",
  status: "D",
  clause: "Afsprakenstelsel 2.2.3, Autoriseren (half a year)",
  refusal: { error: "invalid_grant", description: "the refresh token has expired" },
  compare: ({ now, refreshExpires }) => within(now, refreshExpires),
};
