import { type Check, oneOf } from "../simulation/check.ts";

/** The launch address comes from FHIR data that others can write; only registered addresses get the launch value. */
export const launchUrlRegistered: Check<{
  readonly registeredLaunchUrls: readonly string[];
  readonly launchUrl: string;
}> = {
  id: "launch-url-registered",
  title: "the launch address is registered by the module",
  status: "S",
  clause: "SMART App Launch 2.2, register a fixed launch URL",
  refusal: { error: "invalid_target", description: "the launch address is not registered" },
  compare: ({ registeredLaunchUrls, launchUrl }) => oneOf(registeredLaunchUrls, launchUrl),
};
