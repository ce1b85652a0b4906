import { type Check, equal } from "../simulation/check.ts";

/** The module of the launch is that of the task: ActivityDefinition, Endpoint, ClientID. */
export const launchClientBound: Check<{ readonly launchClient: string; readonly client: string }> = {
  id: "launch-client-bound",
  title: "the launch value was issued for this module",
  status: "D",
  clause: "KoppelMij IG, launch voorbereiden (audience); option 3a",
  refusal: { error: "invalid_request", description: "the launch value was issued for another module" },
  compare: ({ launchClient, client }) => equal(launchClient, client),
};
