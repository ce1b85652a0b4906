import { extensionUrls, type FhirResource } from "../../protocol/fhir/resources.ts";
import { addresses, registered } from "./addresses.ts";
import type { WorldPerson } from "./persons.ts";

const structure = (name: string) => `http://medmij.nl/fhir/StructureDefinition/${name}`;
const nictiz = (name: string) => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

const activities = [
  {
    id: "copd-vragenlijst",
    code: "AD-COPD-01",
    name: "VragenlijstLongklachten",
    title: "Vragenlijst longklachten",
    description: "Wekelijkse vragenlijst over benauwdheid en hoesten.",
  },
  {
    id: "longfunctie-meting",
    code: "AD-COPD-02",
    name: "MetingLongfunctie",
    title: "Meting longfunctie",
    description: "Wekelijkse meting met de piekstroommeter.",
  },
  {
    id: "slaapdagboek",
    code: "AD-COPD-03",
    name: "Slaapdagboek",
    title: "Slaapdagboek",
    description: "Dagboek over slaap en benauwdheid in de nacht.",
  },
];

/** Everything at the DVA that is not a Task or a Patient: modules, organisation, professional. */
const common: readonly FhirResource[] = [
  {
    resourceType: "Endpoint",
    id: "module-copd",
    meta: { profile: [structure("pt-Endpoint")] },
    extension: [{ url: extensionUrls.clientId, valueString: registered.moduleClientId }],
    status: "active",
    connectionType: { system: "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", code: "hl7-fhir-rest" },
    managingOrganization: { reference: "Organization/org-22" },
    payloadType: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/endpoint-payload-type", code: "any" }] }],
    address: registered.moduleLaunchUrl,
  },
  ...activities.map(({ id, code, name, title, description }) => ({
    resourceType: "ActivityDefinition",
    id,
    meta: { profile: [structure("pt-DigitalActivity")] },
    extension: [{ url: extensionUrls.endpoint, valueReference: { reference: "Endpoint/module-copd" } }],
    url: `${addresses.fhir}/ActivityDefinition/${id}`,
    identifier: [{ system: `${addresses.dva}/modules`, value: code }],
    version: "1.0.0",
    name,
    title,
    status: "active",
    publisher: `${registered.moduleName} BV (fictief)`,
    description,
    timingTiming: { repeat: { frequency: 1, period: 1, periodUnit: "wk" } },
  })),
  {
    resourceType: "Practitioner",
    id: "prac-11",
    meta: { profile: [nictiz("nl-core-HealthProfessional-Practitioner")] },
    name: [{ use: "official", text: "R. Voorbeeldarts", family: "Voorbeeldarts", given: ["R."] }],
  },
  {
    resourceType: "PractitionerRole",
    id: "role-11",
    meta: { profile: [nictiz("nl-core-HealthProfessional-PractitionerRole")] },
    practitioner: { reference: "Practitioner/prac-11", display: "R. Voorbeeldarts" },
    organization: { reference: "Organization/org-22", display: registered.provider },
  },
  {
    resourceType: "Organization",
    id: "org-22",
    meta: { profile: [nictiz("nl-core-HealthcareProvider-Organization")] },
    identifier: [{ system: "http://fhir.nl/fhir/NamingSystem/agb-z", value: "99999901" }],
    name: registered.provider,
  },
];

/** The Patient with the BSN masked, as PGO and module get it, and the orders behind the tasks. */
function resourcesOf(person: WorldPerson): readonly FhirResource[] {
  const subject = { reference: `Patient/${person.patient}`, display: `${person.name} ${person.family}` };
  const requester = { reference: "PractitionerRole/role-11", display: "R. Voorbeeldarts, longarts" };
  const masked = { url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason", valueCode: "masked" };
  return [
    {
      resourceType: "Patient",
      id: person.patient,
      meta: { profile: [nictiz("nl-core-Patient")] },
      identifier: [{ system: "http://fhir.nl/fhir/NamingSystem/bsn", _value: { extension: [masked] } }],
      name: [{ use: "official", text: subject.display, family: person.family, given: [person.name] }],
      gender: person.gender,
      birthDate: person.born,
    },
    {
      resourceType: "ServiceRequest",
      id: `sr-groep-${person.id}`,
      meta: { profile: [structure("pt-DigitalGroupPlan")] },
      status: "active",
      intent: "plan",
      code: { text: "Behandelprogramma COPD" },
      subject,
      requester,
    },
    {
      resourceType: "ServiceRequest",
      id: `sr-uitvoering-${person.id}`,
      meta: { profile: [structure("pt-ExecutionOrder")] },
      status: "active",
      intent: "order",
      subject,
      occurrenceTiming: {
        repeat: { boundsPeriod: { start: "2026-06-01", end: "2026-06-28" }, frequency: 1, period: 1, periodUnit: "wk" },
      },
      requester,
      patientInstruction: "Vul de vragenlijst elke maandag in, voor de eerste inhalatie.",
    },
  ];
}

/** What the DVA's resource server holds besides tasks. @see MedMij dataset Aanbiedertaken 1.0.0-alpha.2 */
export function resourcesFor(persons: readonly WorldPerson[]): readonly FhirResource[] {
  return [...common, ...persons.flatMap(resourcesOf)];
}
