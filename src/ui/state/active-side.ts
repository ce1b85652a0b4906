import type { Recording } from "../../simulation/recording.ts";

/** Whose browser it is about. */
export type Side = "victim" | "attacker";

/** Whose browser did or got something last, up to the cursor. */
export function activeSide({ messages }: Pick<Recording, "messages">, cursor: number): Side {
  for (let at = Math.min(cursor, messages.length) - 1; at >= 0; at -= 1) {
    const { from = "", to = "" } = messages[at] ?? {};
    if (from === "attacker-browser" || to === "attacker-browser") return "attacker";
    if (from === "browser" || to === "browser") return "victim";
  }
  return "victim";
}
