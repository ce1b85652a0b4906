import type { Check } from "../simulation/check.ts";
import { within } from "./within.ts";

/** 5 to 15 minutes on the option page; a setting here. */
export const launchLifetime: Check<{ readonly now: number; readonly launchExpires: number }> = {
  id: "launch-lifetime",
  title: "the launch value has not expired",
  status: "D",
  clause: "KoppelMij IG, option 3a (5–15 min)",
  refusal: { error: "invalid_request", description: "the launch value has expired" },
  compare: ({ now, launchExpires }) => within(now, launchExpires),
};
