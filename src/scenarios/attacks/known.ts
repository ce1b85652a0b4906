import { attackersAnswers } from "../../parties/attacker/habits.ts";
import { addresses, registered } from "../world/addresses.ts";
import type { WorldPerson } from "../world/persons.ts";
import type { Surroundings } from "./attack.ts";

/** Words of the protocols that everybody knows. */
const words = [
  ...[
    "code",
    "S256",
    "authorization_code",
    "consent",
    "yes",
    "authorize",
    "token",
    "fhir",
    "Task",
    "Patient",
    "launch",
  ],
  // Paths of endpoints, as the documents have them.
  ...["approve", "launch-module", "start"],
  ...["patient/*.read", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"],
];

/** Ids and addresses that stand in public lists; the secrets of others are not among them. */
const published: readonly string[] = [
  ...Object.values(addresses),
  registered.pgoClientId,
  registered.pgoRedirectUri,
  registered.pgoLaunchRedirectUri,
  registered.pgoReturnUrl,
  registered.moduleClientId,
  registered.moduleLaunchUrl,
  registered.moduleRedirectUri,
  registered.otherModuleClientId,
  registered.otherModuleRedirectUri,
];

/** What the attacker knows before anything happens: what is public or can be guessed, and who he or she is. */
export function knownTo(
  { id, bsn, patient }: WorldPerson,
  { victimTask }: Surroundings,
  capabilities: readonly string[],
): readonly string[] {
  const own = capabilities.includes("evil-module") ? [registered.otherModuleSecret] : [];
  return [...words, ...published, ...own, id, bsn, patient, attackersAnswers, victimTask, `Task/${victimTask}`];
}
