/** A story that cannot be run as written: names the bad word and what would be right. */
export class StoryError extends Error {
  override readonly name = "StoryError";
  readonly word: string;
  readonly valid: readonly string[];

  constructor(message: string, word: string, valid: readonly string[]) {
    super(message);
    this.word = word;
    this.valid = valid;
  }
}

/** Ends a run at a decision that nobody answered yet. */
export class OpenDecision extends Error {
  override readonly name = "OpenDecision";
  readonly decision: { readonly id: string; readonly by: string; readonly choices: readonly string[] };

  constructor(decision: OpenDecision["decision"]) {
    super(`The decision ${decision.id} is open.`);
    this.decision = decision;
  }
}
