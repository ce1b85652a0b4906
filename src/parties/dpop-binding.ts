import { accessTokenHash, proofUrl, readProof, verifyProofSignature } from "../protocol/dpop.ts";
import type { Check, Compared } from "../simulation/check.ts";

/** Facts: the token, the key that it is bound to, the proof that came, and the request that it came with. */
export interface DpopFacts {
  readonly token: string;
  /** Thumbprint in the token; undefined for a Bearer token. */
  readonly boundKey: string | undefined;
  readonly proof: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly proofSeen: boolean;
  readonly now: number;
}

/** Seconds that a proof may be old. */
const proofLifetime = 60;

/**
 * The sender has the key that the token is bound to. The weaker reading judges the proof and does not compare its key with
 * that of the token, so any key will do.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-4.3 and 7.1
 */
export const dpopBinding: Check<DpopFacts> = {
  id: "dpop-binding",
  title: "the sender proves to have the key that the token is bound to",
  status: "D",
  clause: "KoppelMij IG, option 2a; RFC 9449 §4.3, §7.1",
  modes: ["same-key", "any-key"],
  refusal: { error: "invalid_token", description: "the DPoP proof does not fit" },
  compare: async (facts, mode) => {
    const anyKey = mode === "any-key";
    const actual = await judgeProof(facts, anyKey);
    const expected = `a fresh proof by ${anyKey ? "any key" : `key ${facts.boundKey}`} for this request and token`;
    return { passed: actual === "fits", expected, actual: actual === "fits" ? expected : actual } satisfies Compared;
  },
};

async function judgeProof(facts: DpopFacts, anyKey: boolean): Promise<string> {
  const { token, boundKey, proof, method, url, proofSeen, now } = facts;
  const read = proof === undefined ? undefined : readProof(proof);
  if (proof === undefined || read === undefined) return "no readable proof";
  if (!(await verifyProofSignature(proof))) return "a proof with a wrong signature";
  if (!anyKey && read.thumbprint !== boundKey) return `a proof by key ${read.thumbprint}`;
  if (read.htm !== method) return `a proof for ${read.htm}`;
  if (proofUrl(read.htu) !== proofUrl(url)) return `a proof for ${read.htu}`;
  if (read.ath !== accessTokenHash(token)) return "a proof for another token";
  if (Math.abs(now / 1000 - read.iat) > proofLifetime) return `a proof of ${Math.round(now / 1000 - read.iat)} s ago`;
  return proofSeen ? "a proof that was used before" : "fits";
}
