import { extensionUrls, type FhirResource } from "../../protocol/fhir/resources.ts";
import { addresses } from "../world/addresses.ts";

/** A folder of the Aanbieder: an address without a client, because no data go there. */
export const linkResources: readonly FhirResource[] = [
  {
    resourceType: "Endpoint",
    id: "module-folder",
    status: "active",
    connectionType: { system: "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", code: "hl7-fhir-rest" },
    payloadType: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/endpoint-payload-type", code: "any" }] }],
    address: `${addresses.module}/info`,
  },
  {
    resourceType: "ActivityDefinition",
    id: "folder-copd",
    extension: [{ url: extensionUrls.endpoint, valueReference: { reference: "Endpoint/module-folder" } }],
    url: `${addresses.fhir}/ActivityDefinition/folder-copd`,
    name: "FolderCopd",
    title: "Folder over leven met COPD",
    status: "active",
  },
];
