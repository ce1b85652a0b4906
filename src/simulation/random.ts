import { sha256 } from "@noble/hashes/sha2.js";

/** Reproducible bytes for one party and purpose. */
export interface Randomness {
  /** The next bytes for that party and purpose. Other parties and purposes do not shift them, so that forks stay comparable. */
  bytes(party: string, purpose: string, length: number): Uint8Array;
}

/**
 * Seeded randomness: the k-th draw of a party for a purpose is SHA-256 of seed, party, purpose and k.
 * The same story gives the same codes, states and cookies everywhere.
 */
export function createRandomness(seed: string): Randomness {
  const draws = new Map<string, number>();
  const encoder = new TextEncoder();
  return {
    bytes(party, purpose, length) {
      const stream = JSON.stringify([seed, party, purpose]);
      const k = (draws.get(stream) ?? 0) + 1;
      draws.set(stream, k);
      return sha256(encoder.encode(`${stream}#${k}`)).slice(0, length);
    },
  };
}
