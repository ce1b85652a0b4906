import type { AttackerContext } from "../../parties/attacker/attacker.machine.ts";
import { lackingOf } from "../../parties/attacker/lacking.ts";
import type { Run } from "../../simulation/recording.ts";

/** The capability for want of which the attacker of this run came no further; undefined where none was missing. */
export function lackingIn({ states, messages }: Pick<Run, "states" | "messages">): string | undefined {
  const last = states.findLast(({ party }) => party === "attacker");
  return last === undefined ? undefined : lackingOf(last.context as unknown as AttackerContext, messages);
}
