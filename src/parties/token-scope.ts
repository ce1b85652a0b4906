import type { Check } from "../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1 */
export const tokenScope: Check<{ readonly scope: string; readonly allowedBy: readonly string[] }> = {
  id: "token-scope",
  title: "the scope of the token covers this request",
  status: "S",
  clause: "RFC 6750 §3.1; SMART App Launch 2.2, scopes",
  refusal: { error: "insufficient_scope", description: "the scope does not cover this request" },
  compare: ({ scope, allowedBy }) => ({
    passed: scope.split(" ").some((each) => allowedBy.includes(each)),
    expected: `one of: ${allowedBy.join(", ")}`,
    actual: scope,
  }),
};
