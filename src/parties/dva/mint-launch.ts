import { parseDuration } from "../../simulation/clock.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { dvaConfig } from "./config.ts";
import { launchResources, moduleOf, readResource } from "./fhir-store.ts";
import type { LaunchInput } from "./launch.machine.ts";

/** For whom, for what, and where it ends. */
export interface LaunchPlan {
  readonly sub: string;
  /** `Type/id`, the Task first. */
  readonly resources: readonly string[];
  readonly returnUrl: string;
  readonly binding: string | null;
  /** The module that the exchange named; else that of the Task. */
  readonly client?: string;
}

/** Makes a launch value for a plan that has passed its checks. Its lifetime is a setting. */
export function mintLaunch(system: PartySystem, plan: LaunchPlan): Omit<LaunchInput, "id"> {
  const ports = portsOf(system);
  const { origin, launch } = dvaConfig(system);
  const [task = ""] = plan.resources;
  const resource = readResource(system, task);
  const token = ports.random(launch.valueKind);
  const expires = ports.now() + (parseDuration(ports.settings["launch-lifetime"] ?? "") ?? 300_000);
  ports.mint({ kind: launch.valueKind, value: token, issuer: origin, expires });
  return {
    token,
    expires,
    sub: plan.sub,
    client: plan.client ?? (resource && moduleOf(system, resource)) ?? "",
    task,
    taskTitle: String(resource?.description ?? task),
    resources: launchResources(system, plan.resources),
    returnUrl: plan.returnUrl,
    binding: plan.binding,
  };
}
