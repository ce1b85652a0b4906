import { adversaryOf, createAttacker } from "../../parties/attacker/attacker.ts";
import { createBrowser } from "../../parties/browser/browser.ts";
import type { Adversary } from "../../simulation/adversary.ts";
import type { Party } from "../../simulation/party.ts";
import type { Story } from "../../simulation/story.ts";
import { addresses } from "../world/addresses.ts";
import { personOf } from "../world/parties.ts";
import { attackOf } from "./attacks.ts";
import { knownTo } from "./known.ts";

/** The attacker of every attack. */
const attackerPerson = "mallory";

/** Who and what an attack adds to a world. */
export interface Attacking {
  readonly parties: readonly Party[];
  readonly adversary: Adversary;
}

/** The attacker of this story with the own browser; undefined where nobody attacks. */
export function attackingIn({ attack, capabilities }: Story): Attacking | undefined {
  if (attack === null) return undefined;
  const person = personOf(attackerPerson);
  const { plan } = attackOf(attack);
  const browser = "attacker-browser";
  const attacker = createAttacker({
    person: person.id,
    browser,
    victim: "person",
    sharedBrowser: "browser",
    firstUrl: addresses.pgo,
    capabilities,
    script: plan,
  });
  const face = { label: "Attacker's browser", domain: "attacker", person: person.id } as const;
  return {
    parties: [attacker, createBrowser(browser, attacker.id, [], face)],
    adversary: adversaryOf([browser], knownTo(person)),
  };
}
