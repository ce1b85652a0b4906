import { challengeOf } from "../protocol/pkce.ts";
import { type Check, equal } from "../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6 */
export const pkce: Check<{ readonly challenge: string; readonly verifier: string | undefined }> = {
  id: "pkce",
  title: "the code_verifier belongs to the code_challenge of this code",
  status: "D",
  clause: "RFC 7636 §4.6; SMART App Launch 2.2",
  refusal: { error: "invalid_grant", description: "code_verifier does not match code_challenge" },
  compare: ({ challenge, verifier }) =>
    equal(`S256 ${challenge}`, verifier === undefined ? undefined : `S256 ${challengeOf(verifier)}`),
};
