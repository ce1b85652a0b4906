import type { Variation } from "./story.fixture.ts";

/** A story in which a check refuses, how it ends then, and how it ends without the check. */
export interface CheckStory {
  readonly check: string;
  readonly story: Variation;
  /** With the check, which for a hardening means switched on. */
  readonly refused: string;
  /** The same story without the check. */
  readonly without: string;
}

/** The origin of a site that belongs to no party. */
export const evil = "https://evil.example";

/** A value that none of the parties handed out. */
export const foreign = "a-value-that-belongs-to-another-browser";
