import type { Face, Party } from "../../simulation/party.ts";
import { browserMachine } from "./browser.machine.ts";

/** A browser in front of a person. */
export function createBrowser(
  id: string,
  person: string,
  appOrigins: readonly string[],
  face: Omit<Face, "id"> = { label: "Browser", domain: "person" },
): Party {
  return {
    id,
    machine: browserMachine,
    input: { person, appOrigins },
    origins: [],
    faces: [{ id, ...face }],
    isBrowser: true,
  };
}
