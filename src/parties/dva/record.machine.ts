import { setup } from "xstate";
import type { FhirResource } from "../../protocol/fhir/resources.ts";
import { portsOf } from "../../simulation/ports.ts";

/** Something that a source registered while the world ran. */
export interface RecordContext {
  readonly resource: FhirResource;
  /** Whose it is. */
  readonly person: string;
}

/** New information at the Aanbieder. */
export const recordMachine = setup({
  types: { context: {} as RecordContext, input: {} as RecordContext },
}).createMachine({
  context: ({ input: { resource, person } }) => ({ resource, person }),
  initial: "registered",
  states: {
    registered: {
      entry: ({ context: { resource, person }, system }) =>
        portsOf(system).own(`${resource.resourceType}/${resource.id}`, person),
    },
  },
});
