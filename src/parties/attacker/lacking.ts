import type { Overheard } from "../../simulation/adversary.ts";
import type { AttackerContext } from "./attacker.machine.ts";
import { viewsOf } from "./visibility.ts";

/**
 * The capability for want of which the attacker came no further: one that a step takes, or one that would have shown a
 * message that it waited for and that passed unseen.
 */
export function lackingOf(
  { plan, at, lacks, capabilities, browser }: AttackerContext,
  messages: readonly Overheard[],
): string | undefined {
  if (lacks !== null) return lacks;
  const step = plan[at];
  if (step?.do !== "wait" || step.own === true) return undefined;
  return messages
    .filter(({ type, from }) => from !== browser && step.for.some((each) => each === type))
    .flatMap((message) => viewsOf(message).map(([capability]) => capability))
    .find((capability) => !capabilities.includes(capability));
}
