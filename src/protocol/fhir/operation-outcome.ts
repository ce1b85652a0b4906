/** The body of every FHIR refusal. It is an answer and no stored resource, so it has no id. */
export interface OperationOutcome {
  readonly resourceType: "OperationOutcome";
  readonly issue: readonly [{ readonly severity: "error"; readonly code: string; readonly diagnostics: string }];
}

/**
 * An outcome with one error.
 *
 * @param code An issue type, such as `forbidden` or `business-rule`.
 * @see https://hl7.org/fhir/R4/valueset-issue-type.html
 */
export function operationOutcome(code: string, diagnostics: string): OperationOutcome {
  return { resourceType: "OperationOutcome", issue: [{ severity: "error", code, diagnostics }] };
}
