import { extensionUrls, type FhirBundle, type FhirResource } from "../../protocol/fhir/resources.ts";
import type { PartySystem } from "../../simulation/ports.ts";
import { dvaConfig } from "./config.ts";
import { ownersOf, resourcesOf, tasksOf } from "./fhir-store.ts";

/** The tasks of this Patient with the activity, plan and order that each refers to. */
export function searchTasks(system: PartySystem, patient: string): FhirBundle {
  const { resources } = dvaConfig(system);
  const tasks = tasksOf(system).filter((task) => ownersOf(task).includes(patient));
  const included = new Set<FhirResource>();
  for (const task of tasks) {
    const references = [
      task.extension.find(({ url }) => url === extensionUrls.digitalActivity)?.valueReference?.reference,
      ...((task.basedOn as readonly { readonly reference: string }[] | undefined) ?? []).map(
        ({ reference }) => reference,
      ),
      (task.focus as { readonly reference?: string } | undefined)?.reference,
    ];
    for (const resource of resources) {
      if (references.includes(`${resource.resourceType}/${resource.id}`)) included.add(resource);
    }
  }
  return bundle(system, tasks, [...included]);
}

/** The resources of one type that belong to this Patient. */
export function searchResources(system: PartySystem, patient: string, type: string): FhirBundle {
  const found = resourcesOf(system).filter((each) => each.resourceType === type && ownersOf(each).includes(patient));
  return bundle(system, found, []);
}

function bundle(system: PartySystem, matches: readonly FhirResource[], included: readonly FhirResource[]): FhirBundle {
  const { fhirBase } = dvaConfig(system);
  const entry = (resource: FhirResource, mode: "match" | "include") => ({
    fullUrl: `${fhirBase}/${resource.resourceType}/${resource.id}`,
    resource,
    search: { mode },
  });
  return {
    resourceType: "Bundle",
    type: "searchset",
    total: matches.length,
    entry: [...matches.map((each) => entry(each, "match")), ...included.map((each) => entry(each, "include"))],
  };
}
