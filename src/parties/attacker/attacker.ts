import type { Adversary } from "../../simulation/adversary.ts";
import type { Party } from "../../simulation/party.ts";
import { type AttackerContext, type AttackerInput, attackerMachine } from "./attacker.machine.ts";
import { lookOf } from "./look.ts";

const id = "attacker";

/** The attacker in front of the own browser. */
export function createAttacker(input: AttackerInput): Party {
  return {
    id,
    machine: attackerMachine,
    input,
    origins: [],
    faces: [{ id, label: "Attacker", domain: "attacker", person: input.person }],
  };
}

/** The same attacker as the world asks about every message. @param known values that it knows from the start */
export function adversaryOf(members: readonly string[], known: readonly string[]): Adversary {
  return {
    id,
    members: [id, ...members],
    known,
    look: (message, context) => lookOf(message, context as AttackerContext),
  };
}
