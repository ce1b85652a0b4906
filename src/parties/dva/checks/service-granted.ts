import { type Check, oneOf } from "../../../simulation/check.ts";

/** The token gives right to the Gegevensdiensten that were granted, and to no other. */
export const serviceGranted: Check<{ readonly grantedServices: readonly string[]; readonly wantedService: string }> = {
  id: "service-granted",
  title: "the Gegevensdienst was granted",
  status: "D",
  clause: "UCI Verzamelen, step 15; MedMij token interface, scope",
  refusal: { error: "insufficient_scope", description: "the Gegevensdienst was not granted" },
  compare: ({ grantedServices, wantedService }) => oneOf(grantedServices, wantedService),
};
