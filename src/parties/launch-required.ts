import { type Check, equal } from "../simulation/check.ts";

/** @see SMART App Launch 2.2, parameter `launch` */
export const launchRequired: Check<{ readonly launchGiven: boolean }> = {
  id: "launch-required",
  title: "the request carries a launch value that this DVA issued",
  status: "S",
  clause: "SMART App Launch 2.2, launch",
  refusal: { error: "invalid_request", description: "a known launch value is required" },
  compare: ({ launchGiven }) => equal("a known launch value", launchGiven ? "a known launch value" : "none"),
};
