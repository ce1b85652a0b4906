import type { Check } from "../../../simulation/check.ts";
import { within } from "../../within.ts";

/** Autoriseren 3: after the session of the page has ended, the answer cannot be established any more. */
export const consentInTime: Check<{ readonly now: number; readonly consentExpires: number }> = {
  id: "consent-in-time",
  title: "the answer came while the session of the page stood",
  status: "D",
  clause: "Afsprakenstelsel 2.2.3, Autoriseren, exception autoriseren 3",
  // No source gives the error code; this one says that it may be tried again.
  refusal: { error: "temporarily_unavailable", description: "the answer of the Person could not be established" },
  compare: ({ now, consentExpires }) => within(now, consentExpires),
};
