import { type Check, equal } from "../simulation/check.ts";

/** @see SMART App Launch 2.2, parameter `aud`: keeps a module from handing its token to a false resource server. */
export const smartAud: Check<{ readonly fhirBase: string; readonly aud: string | undefined }> = {
  id: "smart-aud",
  title: "aud is the FHIR address of this DVA",
  status: "S",
  clause: "SMART App Launch 2.2, aud",
  refusal: { error: "invalid_request", description: "aud is not the FHIR address of this server" },
  compare: ({ fhirBase, aud }) => equal(fhirBase, aud),
};
