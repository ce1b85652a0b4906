import { challengeOf } from "../protocol/pkce.ts";
import { type Check, equal } from "../simulation/check.ts";

const notSent = "no code_verifier, so nothing to compare";

/**
 * The weaker reading compares only what was sent, so who sends nothing passes: the downgrade of RFC 9700 §4.8.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.6
 */
export const pkce: Check<{ readonly challenge: string; readonly verifier: string | undefined }> = {
  id: "pkce",
  title: "the code_verifier belongs to the code_challenge of this code",
  status: "D",
  clause: "RFC 7636 §4.6; SMART App Launch 2.2",
  modes: ["required", "if-sent"],
  refusal: { error: "invalid_grant", description: "code_verifier does not match code_challenge" },
  compare: ({ challenge, verifier }, mode) => {
    // RFC 6749 §3.1: a parameter without a value is one that was left out.
    const isAbsent = verifier === undefined || verifier === "";
    if (mode === "if-sent" && isAbsent) return equal(notSent, notSent);
    return equal(`S256 ${challenge}`, verifier === undefined ? undefined : `S256 ${challengeOf(verifier)}`);
  },
};
