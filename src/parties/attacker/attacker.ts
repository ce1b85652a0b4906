import type { Adversary } from "../../simulation/adversary.ts";
import type { Party } from "../../simulation/party.ts";
import { type AttackerContext, type AttackerInput, attackerMachine } from "./attacker.machine.ts";
import { lookOf } from "./look.ts";

const id = "attacker";
/** The attacker's registered module, as others see it. */
const module = "rogue-module";

/** Origins of the servers that the attacker runs; null where it runs none. */
export interface AttackerSites {
  readonly site: string | null;
  readonly module: string | null;
}

/** The attacker, in front of the own browser and behind the own servers. */
export function createAttacker(input: Omit<AttackerInput, "members">, sites: AttackerSites): Party {
  const face = { domain: "attacker", person: input.person } as const;
  return {
    id,
    machine: attackerMachine,
    input: { ...input, members: membersWith(input.browser) },
    origins: [sites.site, sites.module].filter((origin) => origin !== null),
    faces: [
      { ...face, id, label: "Attacker" },
      ...(sites.module === null ? [] : [{ ...face, id: module, label: "Attacker's module" }]),
    ],
    describe: ({ url }) => {
      const { origin, pathname } = new URL(url);
      const types = { "/launch": "launch-request", "/callback": "module-callback" } as const;
      const type = types[pathname as keyof typeof types] ?? "unknown-request";
      return { participant: origin === sites.module ? module : id, type };
    },
  };
}

/** The same attacker as the world asks about every message. @param known values that it knows from the start */
export function adversaryOf(browser: string, known: readonly string[]): Adversary {
  return {
    id,
    members: membersWith(browser),
    known,
    look: (message, context) => lookOf(message, context as AttackerContext),
  };
}

const membersWith = (browser: string): readonly string[] => [id, browser, module];
