/** One attack on one option by one launch method: a baseline row, and a row for each switch that changes its result. */
export interface MatrixCell {
  readonly scenario: string;
  readonly attack: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Empty: what the attack takes. */
  readonly capabilities: readonly string[];
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly modes: Readonly<Record<string, string>>;
}

/** What came of one attack on one option under one set of switches. In JSON its fields stand in the order of the contract. */
export interface MatrixRow extends MatrixCell {
  readonly result: "blocked" | "succeeded" | "not-applicable";
  /** Goals that were reached and that the honest run does not reach. */
  readonly goals: readonly string[];
  /** The last check that refused the attacker. */
  readonly check?: string;
  /** The decisive message of the run: where that check refused, or the first evidence of a goal. */
  readonly message?: number;
  /** A missing capability, the kind of message that never comes, or the page on which the attacker ended. */
  readonly why?: string;
}

/** Which cells to compute; what is left out is everything. */
export interface MatrixOptions {
  readonly scenarios?: readonly string[];
  readonly attacks?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Switches of the baseline; a preset is a pair of these. */
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  readonly modes?: Readonly<Record<string, string>>;
  /** Only the baseline rows. */
  readonly baselineOnly?: boolean;
}
