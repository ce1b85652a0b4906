import type { Catalogue, CatalogueCheck } from "../../simulation/catalogue.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";

/** Why a row is what it is. */
export type Reason =
  | { readonly kind: "succeeded"; readonly goals: readonly string[] }
  | { readonly kind: "refused"; readonly check: CatalogueCheck }
  /** The attacker lacks a capability, so nothing had to be refused. */
  | { readonly kind: "unseen"; readonly capability: string }
  /** No check refused; the attacker ended on this page. */
  | { readonly kind: "ended"; readonly page: string }
  /** The option has none of the messages that the attack waits for. */
  | { readonly kind: "absent"; readonly messages: readonly string[] };

/** The reason of a row, from what the row says alone. */
export function reasonOf({ result, goals, check, why = "" }: MatrixRow, catalogue: Catalogue): Reason {
  if (result === "succeeded") return { kind: "succeeded", goals };
  if (result === "not-applicable") return { kind: "absent", messages: why.split(" ") };
  const refusing = catalogue.checks.find(({ id }) => id === check);
  if (refusing !== undefined) return { kind: "refused", check: refusing };
  const isCapability = catalogue.capabilities.some(({ id }) => id === why);
  return isCapability ? { kind: "unseen", capability: why } : { kind: "ended", page: why };
}
