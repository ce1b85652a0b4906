import type { Check } from "../../../simulation/check.ts";

/** A module reads only what the launch named, whatever its scope says. */
export const resourceScope: Check<{ readonly resource: string; readonly launchResources: readonly string[] }> = {
  id: "resource-scope",
  title: "the resource is one of those named in the launch",
  status: "D",
  clause: "KoppelMij IG, option 3a (against its own scope patient/*.read)",
  refusal: { error: "insufficient_scope", description: "the resource is not part of this launch" },
  compare: ({ resource, launchResources }) => ({
    passed: launchResources.includes(resource),
    expected: launchResources.join(", "),
    actual: resource,
  }),
};
