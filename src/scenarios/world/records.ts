import type { FhirResource } from "../../protocol/fhir/resources.ts";
import type { WorldPerson } from "./persons.ts";

const snomed = (code: string, text: string) => ({ coding: [{ system: "http://snomed.info/sct", code }], text });

/** Fictional health information of one person, for Gegevensdiensten 48, 49 and 51; nobody has anything in 63. */
export function recordsFor({ id, patient, name, family, services }: WorldPerson): readonly FhirResource[] {
  if (services.length === 0) return [];
  const subject = { reference: `Patient/${patient}`, display: `${name} ${family}` };
  return [
    {
      resourceType: "AllergyIntolerance",
      id: `allergie-${id}`,
      clinicalStatus: snomed("active", "Actief"),
      code: snomed("91936005", "Penicilline"),
      patient: subject,
      recordedDate: "2024-10-02",
    },
    {
      resourceType: "MedicationRequest",
      id: `medicatie-${id}`,
      status: "active",
      intent: "order",
      medicationCodeableConcept: { text: "Salbutamol inhalatiepoeder" },
      subject,
      authoredOn: "2026-03-11",
    },
    {
      resourceType: "Observation",
      id: `bloeddruk-${id}`,
      status: "final",
      code: snomed("75367002", "Bloeddruk"),
      subject,
      effectiveDateTime: "2026-04-20",
      valueString: "128/82 mmHg",
    },
    {
      resourceType: "Observation",
      id: `piekstroom-${id}`,
      status: "final",
      code: snomed("18491006", "Piekstroom"),
      subject,
      effectiveDateTime: "2026-05-04",
      valueQuantity: { value: 410, unit: "L/min" },
    },
    {
      resourceType: "DocumentReference",
      id: `brief-${id}`,
      status: "current",
      description: "Brief van de longarts",
      subject,
      date: "2026-05-06T14:00:00+02:00",
      content: [{ attachment: { contentType: "application/pdf", title: "Brief van de longarts" } }],
    },
  ];
}

/** What the sources register for this person after a subscription; the date is set when that happens. */
export function newsFor({ id, patient, name, family }: WorldPerson): FhirResource {
  return {
    resourceType: "MedicationRequest",
    id: `nieuwe-medicatie-${id}`,
    status: "active",
    intent: "order",
    medicationCodeableConcept: { text: "Budesonide inhalatiepoeder" },
    subject: { reference: `Patient/${patient}`, display: `${name} ${family}` },
    authoredOn: "2026-06-08",
  };
}
