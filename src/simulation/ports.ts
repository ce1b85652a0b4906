import type { AnyActorRef } from "xstate";
import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import type { SigningKey } from "../protocol/keys.ts";
import type { MessageType } from "../protocol/message-types.ts";
import type { Check, Verdict } from "./check.ts";
import type { TokenKind } from "./recording.ts";

/** The actor system of one party: its machines find each other in it, and nobody else. */
export type PartySystem = AnyActorRef["system"];

/** A secret or credential that a party made; the recording follows it over the wire. */
export interface Minted {
  readonly kind: TokenKind;
  readonly value: string;
  readonly issuer?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds. */
  readonly expires?: number;
  /** The public key that verifies it, where the issuer publishes that nowhere else. */
  readonly key?: Readonly<Record<string, unknown>>;
}

/** An action between the Person and a browser: no HTTP, same wire. */
export interface LocalAction {
  readonly to: string;
  readonly type: MessageType;
  readonly event: { readonly type: string };
  readonly label: string;
  readonly url?: string;
  readonly page?: string;
  readonly body?: string;
  readonly decision?: { readonly id: string; readonly choice: string };
}

/** A question to the Person. */
export interface Question {
  readonly id: string;
  readonly choices: readonly string[];
  /** What this person picks when the story does not say. */
  readonly usual: string;
  /** Epoch-independent time, in milliseconds, that thinking takes once the choice is known. */
  readonly takes: number;
}

/** Everything a party can do to the world. Each party has its own; a party reaches nothing else. */
export interface Ports {
  readonly party: string;
  /** Settings of the story and the policy that all honest parties know. */
  readonly settings: Readonly<Record<string, string>>;
  /** All persons of the catalogue: whoever may sit down at a browser and log in. */
  readonly persons: readonly string[];
  /** Virtual time, epoch milliseconds. */
  now(): number;
  /** Fresh reproducible text, base64url. */
  random(purpose: string, bytes?: number): string;
  /** The same text each time for the same name, base64url. */
  named(name: string): string;
  /** The same value, known from now on as one that this party derived from what it knows. */
  derived(value: string): string;
  /** Fresh reproducible UUID, version 4. */
  uuid(purpose: string): string;
  /** Next number of a series, from 1: names of session machines. */
  serial(series: string): number;
  /** Whether a check or hardening is switched on. */
  isOn(check: Check<never>): boolean;
  /** Whether the story switches this hardening on; a hardening that needs several parties is known to all of them. */
  isHardened(check: string): boolean;
  /** Runs a row of checks in order, records each, and stops at the first refusal. */
  check<Facts>(row: readonly Check<Facts>[], facts: Facts): Promise<Verdict>;
  /** The signing key of this party, or its key for one purpose. */
  key(purpose?: string): Promise<SigningKey>;
  /** The public keys that a party publishes. */
  keysOf(party: string): Promise<readonly CryptoKey[]>;
  /** Registers what this party minted. */
  mint(token: Minted): void;
  /** Writes to this party's log. */
  log(event: string, correlationId?: string): void;
  /** Starts a phase: for what is sent from here on while handling this message, and what that causes. */
  phase(id: string): void;
  /** Sends a request over the wire. */
  send(request: HttpRequest, onResponse: (response: HttpResponse) => void): void;
  /** Answers an open request. */
  respond(exchange: number, response: HttpResponse, type: MessageType): void;
  /** Sends an action between Person and browser. */
  act(action: LocalAction): void;
  /** Asks the story what the Person does; time passes meanwhile. */
  decide(question: Question): Promise<string>;
  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void;
  /** Calls back when so much time has passed and nothing else is under way. */
  wakeAfter(milliseconds: number, wake: () => void): void;
  /** Queues an effect. Effects run one after another in the whole world, so that results come back in one order. */
  enqueue(effect: () => Promise<void>): void;
  /** Says whose a resource or module record is. */
  own(resource: string, person: string): void;
  /** Says that something belongs to whoever another resource belongs to, for a party that does not know who that is. */
  ownAs(resource: string, other: string): void;
}

const portsBySystem = new WeakMap<PartySystem, Ports>();

/** Ties ports to the actor system of one party, before it starts. */
export function bindPorts(system: PartySystem, ports: Ports): void {
  portsBySystem.set(system, ports);
}

/**
 * The ports of the party that an actor belongs to. Machines stay static and contexts plain, because the world is
 * reached through the actor system and not through closures.
 * @throws Error when the system was not bound: a programmer's mistake.
 */
export function portsOf(system: PartySystem): Ports {
  const ports = portsBySystem.get(system);
  if (ports === undefined) throw new Error("This actor system is not part of a world.");
  return ports;
}
