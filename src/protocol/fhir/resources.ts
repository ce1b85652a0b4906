/** A FHIR R4 resource as JSON: its type, its id and whatever else its profile has. */
export interface FhirResource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

/** A resource that has no id yet. */
export interface NewResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** A pointer to another resource, `Type/id`. */
export interface FhirReference {
  readonly reference: string;
  readonly type?: string;
  readonly display?: string;
}

export interface FhirExtension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueReference?: FhirReference;
}

/** A task that a provider gives to a Person (profile pt-Task). */
export interface FhirTask extends FhirResource {
  readonly resourceType: "Task";
  readonly meta: { readonly versionId: string; readonly [element: string]: unknown };
  readonly status: string;
  readonly for: FhirReference;
  readonly extension: readonly FhirExtension[];
}

/** The entries of a search, or of any other set of resources. */
export interface FhirBundle {
  readonly resourceType: "Bundle";
  readonly type: "searchset";
  readonly total?: number;
  readonly entry: readonly {
    readonly fullUrl?: string;
    readonly resource: FhirResource;
    readonly search?: { readonly mode: "match" | "include" };
  }[];
}

/** Where the newest profiles put the module of a task: Task → ActivityDefinition → Endpoint → client_id. */
export const extensionUrls = {
  digitalActivity: "http://medmij.nl/fhir/StructureDefinition/ext-Task.DigitalActivity",
  endpoint: "http://medmij.nl/fhir/StructureDefinition/ext-DigitalActivity.Endpoint",
  clientId: "http://medmij.nl/fhir/StructureDefinition/ext-Endpoint.ClientID",
} as const;
