import type { Party } from "../../simulation/party.ts";
import { browserMachine } from "./browser.machine.ts";

/** A browser in front of a person. */
export function createBrowser(id: string, person: string, appOrigins: readonly string[]): Party {
  return {
    id,
    machine: browserMachine,
    input: { person, appOrigins },
    origins: [],
    faces: [{ id, label: "Browser", domain: "person" }],
    isBrowser: true,
  };
}
