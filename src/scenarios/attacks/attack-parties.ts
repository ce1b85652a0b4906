import { adversaryOf, createAttacker } from "../../parties/attacker/attacker.ts";
import { createBrowser } from "../../parties/browser/browser.ts";
import type { DvaConfig } from "../../parties/dva/config.ts";
import type { Adversary } from "../../simulation/adversary.ts";
import type { Party } from "../../simulation/party.ts";
import type { Story } from "../../simulation/story.ts";
import type { Scenario } from "../scenario.ts";
import { addresses, registered } from "../world/addresses.ts";
import { personOf } from "../world/parties.ts";
import type { Attack } from "./attack.ts";
import { attackOf } from "./attacks.ts";
import { knownTo } from "./known.ts";
import { surroundingsOf } from "./surroundings.ts";

/** The attacker of every attack. */
const attackerPerson = "mallory";

/** A world under attack: all parties, and who watches. */
export interface Attacking {
  readonly parties: readonly Party[];
  readonly adversary: Adversary;
}

/** The parties of this story and the attacker with the own browser; undefined where nobody attacks. */
export function attackingIn(
  { attack: id, capabilities, person: victim, settings }: Story,
  scenario: Scenario,
  honest: readonly Party[],
) {
  if (id === null) return undefined;
  const person = personOf(attackerPerson);
  const attack = attackOf(id);
  const launch = scenario.launch?.(settings);
  const around = surroundingsOf(launch, victim);
  const browser = "attacker-browser";
  const attacker = createAttacker(
    {
      person: person.id,
      browser,
      victim: "person",
      victimAccount: victim,
      sharedBrowser: "browser",
      firstUrl: addresses.pgo,
      capabilities,
      module: {
        clientId: registered.otherModuleClientId,
        clientSecret: registered.otherModuleSecret,
        clientAuth: launch?.moduleAuth ?? "secret",
      },
      script: attack.plan(around),
    },
    {
      site: capabilities.includes("evil-site") ? addresses.attacker : null,
      module: capabilities.includes("evil-module") ? new URL(registered.otherModuleRedirectUri).origin : null,
    },
  );
  const face = { label: "Attacker's browser", domain: "attacker", person: person.id } as const;
  return {
    parties: [
      ...honest.map((party) => (capabilities.includes("fhir-write") ? rewritten(party, attack) : party)),
      attacker,
      createBrowser(browser, attacker.id, [], face),
    ],
    adversary: adversaryOf(browser, knownTo(person, around, capabilities)),
  } satisfies Attacking;
}

/** The DVA with the provider's data as the attacker wrote them. */
function rewritten(party: Party, { writes }: Attack): Party {
  if (party.id !== "dva" || writes === undefined) return party;
  const config = party.input as DvaConfig;
  const resources = config.resources.map((each) =>
    each.resourceType === "Endpoint" ? { ...each, address: writes.launchAddress } : each,
  );
  return { ...party, input: { ...config, resources } };
}
