import type { PartySystem } from "../../simulation/ports.ts";
import type { LaunchTarget } from "./authorization.types.ts";
import { clientOf, dvaConfig } from "./config.ts";
import { moduleOf, ownersOf, readResource } from "./fhir-store.ts";

/** What a launch is asked for: the Task, its owner and its module, as the DVA's own data say. */
export function launchTarget(system: PartySystem, resources: readonly string[], returnUrl: string): LaunchTarget {
  const [task = ""] = resources;
  const resource = readResource(system, task);
  const module = (resource && moduleOf(system, resource)) ?? "";
  return {
    resources,
    task,
    taskTitle: String(resource?.description ?? task),
    owners: resources.flatMap((reference) => {
      const each = readResource(system, reference);
      return each === undefined ? ["(unknown)"] : ownersOf(each);
    }),
    module,
    moduleName: clientOf(dvaConfig(system), module)?.name ?? module,
    returnUrl,
  };
}
