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

/** How the attacker proves to a token endpoint which client it is, or to a resource server what it may. */
export type Proof =
  /** As its own registered module. */
  | { readonly as: "client" }
  /** With the access token in a message that was seen before. */
  | { readonly bearer: string };

/** Literal text, a value out of a message that was seen before, or one that the attacker makes up. */
export type Value =
  | string
  | { readonly of: string; readonly name: string }
  /** The address of a message that was seen before: of a request its own, of a redirect where it leads. */
  | { readonly addressOf: string }
  | { readonly madeUp: string }
  /** The S256 challenge of a made-up value. */
  | { readonly challengeOf: string };

/** An address with the values of its query; the base may itself be a value. */
export interface Target {
  readonly url: Value;
  /** Segments after the address. */
  readonly path?: readonly Value[];
  readonly query?: Readonly<Record<string, Value>>;
}

/** Whose browser: the attacker's own, or the one that the victim used before. */
export type Place = "own" | "shared";

/** One step of a plan, as data. Each needs its capability; without it the plan stops there. */
export type Step =
  /** Goes on in the own browser until it is about to send a request of one of these types, and stops it there. */
  | {
      readonly do: "own-run";
      readonly in?: Place;
      readonly until: readonly MessageType[];
      readonly as: string;
      readonly from?: Target;
      /** Logs in to the PGO as the victim, which only whoever has taken over the PGO can. */
      readonly account?: "victim";
      /** Changes one part of the answers of these types on their way, as whoever has taken over the PGO can. */
      readonly alter?: { readonly types: readonly MessageType[]; readonly part: string; readonly value: string };
    }
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
  | { readonly do: "moment"; readonly for: readonly MessageType[]; readonly interrupts: boolean }
  /** Waits until nothing else is under way. */
  | { readonly do: "later"; readonly seconds?: number }
  /** Opens an address. */
  | { readonly do: "open"; readonly in: Place; readonly target: Target }
  /** Sends a request that was seen before once more: its address, or its form. */
  | { readonly do: "replay"; readonly in: Place; readonly what: string }
  /** Posts a form. */
  | { readonly do: "post"; readonly in: Place; readonly target: Target; readonly form: Readonly<Record<string, Value>> }
  /** Puts a cookie that was seen before into the own browser. */
  | { readonly do: "plant-cookie"; readonly at: string; readonly what: string; readonly name: string }
  /** Sends a request of its own, as a server, and waits for the answer. */
  | {
      readonly do: "call";
      readonly as: string;
      readonly method: "GET" | "POST";
      readonly target: Target;
      readonly form?: Readonly<Record<string, Value>>;
      readonly proof: Proof;
    }
  /** Shows the victim the code of a DigiD login that waits in the own browser, and has it approved. */
  | { readonly do: "relay"; readonly target: Target }
  /** Has written data at the provider beforehand: the data of the world are so from the start. */
  | { readonly do: "written"; readonly what: string; readonly value: string }
  /** Makes the victim open an address. */
  | { readonly do: "lure"; readonly target: Target };

/** What the attacker does before the honest run, and from then on. */
export interface Plan {
  readonly setup: readonly Step[];
  readonly steps: readonly Step[];
}
