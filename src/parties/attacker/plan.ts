import type { MessageType } from "../../protocol/message-types.ts";

/** What the attacker can observe or do. @see reference attacks.md A; the ids are its words */
export type Capability =
  | "own-account"
  | "lure-link"
  | "evil-site"
  | "evil-module"
  | "evil-pgo"
  | "read-launch-url"
  | "read-authz-request"
  | "read-authz-response"
  | "read-form-post"
  | "race-block"
  | "pgo-cookie-theft"
  | "shared-device"
  | "fhir-write"
  | "digid-relay";

/** Literal text, a value out of a message that was seen before, or one that the attacker makes up. */
export type Value =
  | string
  | { readonly of: string; readonly name: string }
  /** The address of a message that was seen before: of a request its own, of a redirect where it leads. */
  | { readonly addressOf: string }
  | { readonly random: string };

/** An address with the values of its query; the base may itself be a value. */
export interface Target {
  readonly url: Value;
  readonly query?: Readonly<Record<string, Value>>;
}

/** Whose browser: the attacker's own, or the one that the victim used before. */
export type Place = "own" | "shared";

/** One step of a plan, as data. Each needs its capability; without it the plan stops there. */
export type Step =
  /** Goes on in the own browser until it is about to send a request of one of these types, and stops it there. */
  | { readonly do: "own-run"; readonly until: readonly MessageType[]; readonly as: string; readonly from?: Target }
  /** Waits until a message of one of these types is seen. `hold` keeps it from arriving first. */
  | {
      readonly do: "wait";
      readonly for: readonly MessageType[];
      readonly as: string;
      readonly hold?: true;
      /** Only messages of the attacker's own side, or only those of others (default). */
      readonly own?: true;
    }
  /** Waits for a moment: a message of one of these types, of which nothing is read. The Person does not read on. */
  | { readonly do: "moment"; readonly for: readonly MessageType[] }
  /** Waits until nothing else is under way. */
  | { readonly do: "later"; readonly seconds?: number }
  /** Opens an address. */
  | { readonly do: "open"; readonly in: Place; readonly target: Target }
  /** Sends a request that was seen before once more: its address, or its form. */
  | { readonly do: "replay"; readonly in: Place; readonly what: string }
  /** Makes the victim open an address. */
  | { readonly do: "lure"; readonly target: Target };

/** What the attacker does before the honest run, and from then on. */
export interface Plan {
  readonly setup: readonly Step[];
  readonly steps: readonly Step[];
}
