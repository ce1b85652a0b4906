import type { Check } from "../../../simulation/check.ts";
import { within } from "../../within.ts";

/** 90 seconds in the walkthrough. */
export const requestUriLifetime: Check<{ readonly now: number; readonly requestUriExpires: number }> = {
  id: "request-uri-lifetime",
  title: "request_uri has not expired",
  status: "D",
  clause: "KoppelMij IG, launch voorbereiden (90 s); RFC 9126 §2.2",
  refusal: { error: "invalid_request", description: "request_uri has expired" },
  compare: ({ now, requestUriExpires }) => within(now, requestUriExpires),
};
