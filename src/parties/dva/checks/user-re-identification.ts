import type { Check } from "../../../simulation/check.ts";

export type Proof = "digid" | "session" | undefined;

/**
 * The browser proves a user in this authorization request. What counts as proof is the setting `re-identification`.
 * Off: nobody is asked and the subject of the launch counts as the user.
 */
export const userReIdentification: Check<{ readonly proof: Proof; readonly accepted: readonly string[] }> = {
  id: "user-re-identification",
  title: "the browser proves who the user is",
  status: "D",
  clause: "KoppelMij IG, option 3a (verplichte heridentificatie; 'kan' in seed 000)",
  refusal: { error: "access_denied", description: "the user did not prove who he or she is" },
  compare: ({ proof, accepted }) => ({
    passed: proof !== undefined && accepted.includes(proof),
    expected: accepted.map(proofText).join(" or "),
    actual: proof === undefined ? "no proof" : proofText(proof),
  }),
};

function proofText(proof: string): string {
  return proof === "digid" ? "a DigiD login in this request" : "a DVA session with a DigiD login";
}
