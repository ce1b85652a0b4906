import type { DvaConfig } from "../../parties/dva/config.ts";
import type { ProviderEntry } from "../../parties/pgo/config.ts";
import { extensionUrls, type FhirResource, type FhirTask } from "../../protocol/fhir/resources.ts";
import { addresses, registered } from "./addresses.ts";
import { type WorldPerson, worldPersons } from "./persons.ts";

const structure = (name: string) => `http://medmij.nl/fhir/StructureDefinition/${name}`;

/** At another DVA the same person is another Patient with another subject. */
const patientAt = ({ patient }: WorldPerson) => patient.replace("pat-", "client-");
const subAt = ({ sub }: WorldPerson) => sub.replace("p-", "q-");

const activity: FhirResource = {
  resourceType: "ActivityDefinition",
  id: "ademoefeningen",
  meta: { profile: [structure("pt-DigitalActivity")] },
  extension: [{ url: extensionUrls.endpoint, valueReference: { reference: "Endpoint/module-oefeningen" } }],
  url: `${addresses.fhir2}/ActivityDefinition/ademoefeningen`,
  title: "Ademoefeningen",
  status: "active",
  description: "Dagelijkse ademoefeningen met uitleg.",
};

const endpoint: FhirResource = {
  resourceType: "Endpoint",
  id: "module-oefeningen",
  meta: { profile: [structure("pt-Endpoint")] },
  extension: [{ url: extensionUrls.clientId, valueString: "oefenmodule-web" }],
  status: "active",
  connectionType: { system: "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", code: "hl7-fhir-rest" },
  payloadType: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/endpoint-payload-type", code: "any" }] }],
  address: "https://oefenmodule.example/launch",
};

const known = worldPersons.filter(({ services }) => services.length > 0);

/** One task for each person whom the second Aanbieder knows. */
export const secondTasks: readonly FhirTask[] = known.map((person) => {
  const patient = { reference: `Patient/${patientAt(person)}`, display: `${person.name} ${person.family}` };
  return {
    resourceType: "Task",
    id: secondTaskId(person),
    meta: {
      versionId: "1",
      profile: [structure("pt-Task")],
      tag: [{ system: "http://medmij.nl/fhir/CodeSystem/DataService", code: "urn:oid:2.16.528.1.1023.5.7" }],
    },
    extension: [
      {
        url: extensionUrls.digitalActivity,
        valueReference: { reference: "ActivityDefinition/ademoefeningen", type: "ActivityDefinition" },
      },
    ],
    identifier: [{ system: `${addresses.dva2}/taskIdentifier`, value: `OEFENING-${person.id}` }],
    basedOn: [{ display: "Oefenprogramma ademhaling" }],
    status: "ready",
    intent: "order",
    description: "Doe elke dag de ademoefeningen.",
    for: patient,
    requester: { display: "F. Voorbeeldtherapeut, fysiotherapeut" },
    owner: patient,
  };
});

function secondTaskId({ patient }: WorldPerson): string {
  return patient.replace("pat-", "8");
}

/** The second Aanbieder's DVA: as the first, with its own addresses, names, subjects and data. */
export function secondDvaConfig(first: DvaConfig): DvaConfig {
  return {
    ...first,
    origin: addresses.dva2,
    fhirBase: addresses.fhir2,
    provider: registered.secondProvider,
    providerScope: registered.secondProviderScope,
    patients: worldPersons.map((person) => ({
      bsn: person.bsn,
      person: person.id,
      patient: patientAt(person),
      sub: subAt(person),
      born: person.born,
      services: person.services,
      receivable: person.receivable,
    })),
    resources: [activity, endpoint],
  };
}

/** The line of the second Aanbieder in the ZAL. */
export function secondEntry(first: ProviderEntry): ProviderEntry {
  return {
    ...first,
    id: "fysiotherapie",
    name: registered.secondProvider,
    scope: registered.secondProviderScope,
    authorizationEndpoint: `${addresses.dva2}/authorize`,
    tokenEndpoint: `${addresses.dva2}/token`,
    resourceEndpoint: addresses.fhir2,
    subscriptionEndpoint: `${addresses.dva2}/subscription`,
    consentsEndpoint: `${addresses.dva2}/consents`,
  };
}

/** Whose the resources and subjects of the second DVA are. */
export function secondOwners(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    worldPersons.flatMap((person) => [
      [`Patient/${patientAt(person)}`, person.id],
      [`sub/${subAt(person)}`, person.id],
      ...(known.includes(person) ? [[`Task/${secondTaskId(person)}`, person.id]] : []),
    ]),
  );
}
