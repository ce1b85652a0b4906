import type { Channel, CheckResult, RecordedToken } from "../../simulation/recording.ts";

/** The life of one value in one run, read from its recording alone. Numbers are those of messages. */
export interface Origin {
  readonly value: string;
  /** The token that it is, where the recording names it. */
  readonly token?: RecordedToken;
  readonly minted: Minted;
  /** Every message that carries it, in order. */
  readonly hops: readonly Hop[];
  /** Who kept it, machine by machine, in the order in which they got it. */
  readonly holders: readonly Holder[];
  /** What it is bound to, as its issuer wrote down: the claims of a JWT, the rules of a cookie, or the memory of the issuer's machine. */
  readonly bound: Bound | null;
  readonly end: End;
}

/** Where the value comes from. `altered`: it first appeared as a change of a message on its way; `before`: some party held it before the run. */
export interface Minted {
  readonly how: "made" | "altered" | "before" | "nowhere";
  readonly party?: string;
  /** The machine that first held it. */
  readonly actor?: string;
  /** The message during whose handling it was made; 0 is before the first. */
  readonly during?: number;
}

export interface Hop {
  readonly n: number;
  readonly from: string;
  readonly to: string;
  readonly channel: Channel;
  /** Where in the message it stands, for instance `url.query.code`; a claim stands behind `›`. */
  readonly places: readonly string[];
  readonly by?: "attacker";
  readonly heldBack?: true;
  /** Whether the message was changed at one of these places on its way. */
  readonly altered?: true;
  readonly observedBy?: readonly string[];
  /** What the receiver checked, where the value was presented to who made it or to who must judge it. */
  readonly checks: readonly { readonly id: string; readonly party: string; readonly result: CheckResult }[];
}

export interface Holder {
  readonly party: string;
  readonly actor: string;
  /** Paths in its memory. */
  readonly places: readonly string[];
  /** The message after which it held the value; 0 is from the start. */
  readonly since: number;
  /** The message after which it no longer did. */
  readonly until?: number;
}

export interface Bound {
  readonly source: "claims" | "cookie" | "memory";
  /** The machine whose memory it is. */
  readonly actor?: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/**
 * How it ended. `spent` and `revoked`: the issuer's machine went from one state to another when it was presented, a value for one
 * use in the first case; `expired`: its lifetime passed during the run; `dropped`: the browser no longer has the cookie.
 */
export type End =
  | {
      readonly how: "spent" | "revoked";
      readonly n: number;
      readonly actor: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly how: "expired"; readonly at: string; readonly n: number }
  | { readonly how: "dropped"; readonly n: number }
  | { readonly how: "alive"; readonly expires?: string };
