import { type Check, equal } from "../../../simulation/check.ts";

/** @see FHIR R4 http.html#concurrency and Solution Design 3.7 */
export const ifMatchCheck: Check<{ readonly version: string; readonly presentedVersion: string | undefined }> = {
  id: "if-match",
  title: "If-Match names the version that is changed",
  status: "D",
  clause: "Solution Design 3.7; RFC 9110 §13.1.1",
  refusal: { error: "conflict", description: "the task has changed since it was read" },
  compare: ({ version, presentedVersion }) =>
    equal(`W/"${version}"`, presentedVersion === undefined ? undefined : `W/"${presentedVersion}"`),
};
