import { extensionUrls, type FhirTask } from "../../protocol/fhir/resources.ts";
import { addresses } from "./addresses.ts";
import type { WorldPerson } from "./persons.ts";

interface TaskSeed {
  readonly id: string;
  readonly status: string;
  readonly activity: string;
  readonly description: string;
}

const profile = "http://medmij.nl/fhir/StructureDefinition/pt-Task";

/** The tasks of the cast, by person id. Noor has three to do, one done and one stopped. */
const seeds: Readonly<Record<string, readonly TaskSeed[]>> = {
  noor: [
    {
      id: "456",
      status: "requested",
      activity: "copd-vragenlijst",
      description: "Vul de vragenlijst over uw longklachten in.",
    },
    {
      id: "457",
      status: "requested",
      activity: "longfunctie-meting",
      description: "Meet uw longfunctie en geef de waarde door.",
    },
    { id: "458", status: "requested", activity: "slaapdagboek", description: "Houd deze week het slaapdagboek bij." },
    {
      id: "451",
      status: "completed",
      activity: "copd-vragenlijst",
      description: "Vul de vragenlijst over uw longklachten in.",
    },
    {
      id: "452",
      status: "cancelled",
      activity: "longfunctie-meting",
      description: "Meet uw longfunctie en geef de waarde door.",
    },
  ],
  mallory: [
    {
      id: "666",
      status: "requested",
      activity: "copd-vragenlijst",
      description: "Vul de vragenlijst over uw longklachten in.",
    },
  ],
};

/** A task to read a folder: its module wants no data and is a link (module type TL). */
export function linkTaskFor(person: WorldPerson, index: number): FhirTask {
  const seed = { id: String(470 + index), status: "requested", activity: "folder-copd" };
  return toTask({ ...seed, description: "Lees de folder over leven met COPD." }, person);
}

/** The tasks that the Aanbieder assigned to this person. @see MedMij pt-Task, dataset Aanbiedertaken 1.0.0-alpha.2 */
export function tasksFor(person: WorldPerson): readonly FhirTask[] {
  return (seeds[person.id] ?? []).map((seed) => toTask(seed, person));
}

function toTask({ id, status, activity, description }: TaskSeed, person: WorldPerson): FhirTask {
  const patient = { reference: `Patient/${person.patient}`, display: `${person.name} ${person.family}` };
  return {
    resourceType: "Task",
    id,
    meta: {
      versionId: "1",
      profile: [profile],
      tag: [{ system: "http://medmij.nl/fhir/CodeSystem/DataService", code: "urn:oid:2.16.528.1.1023.5.7" }],
    },
    extension: [
      {
        url: extensionUrls.digitalActivity,
        valueReference: { reference: `ActivityDefinition/${activity}`, type: "ActivityDefinition" },
      },
    ],
    identifier: [{ system: `${addresses.dva}/taskIdentifier`, value: `TASK-${id}` }],
    basedOn: [{ reference: `ServiceRequest/sr-groep-${person.id}`, display: "Behandelprogramma COPD" }],
    status,
    intent: "order",
    priority: "routine",
    description,
    focus: { reference: `ServiceRequest/sr-uitvoering-${person.id}` },
    for: patient,
    executionPeriod: { start: "2026-06-01T08:00:00+02:00", end: "2026-06-07T23:59:00+02:00" },
    authoredOn: "2026-05-29T10:15:00+02:00",
    lastModified: "2026-05-29T10:15:00+02:00",
    requester: { reference: "PractitionerRole/role-11", display: "R. Voorbeeldarts, longarts" },
    owner: patient,
  };
}
