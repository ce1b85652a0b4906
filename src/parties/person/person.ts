import type { Party } from "../../simulation/party.ts";
import { type PersonInput, personMachine } from "./person.machine.ts";

/** The Person, or the attacker as a user, in front of a browser. */
export function createPerson(id: string, label: string, input: PersonInput): Party {
  return {
    id,
    machine: personMachine,
    input,
    origins: [],
    faces: [{ id, label, domain: "person", person: input.person }],
  };
}
