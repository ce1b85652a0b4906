import type { Look, Overheard } from "../../simulation/adversary.ts";
import type { AttackerContext } from "./attacker.machine.ts";
import { visibleOf } from "./visibility.ts";

/**
 * What the attacker sees of a message and does to it, by its capabilities and the step of the plan that it is at.
 * What it sees it always learns; it holds back only what the plan is waiting for.
 */
export function lookOf(message: Overheard, context: AttackerContext): Look {
  const { capabilities, browser } = context;
  const step = context.plan[context.at];
  const visible = visibleOf(message, capabilities);
  if (step?.do === "own-run" && message.from === browser && includes(step.until, message)) {
    return { visible: "all", hold: "stop" };
  }
  const isFree = message.from !== browser && message.to !== browser;
  if (step?.do === "wait" && step.hold === true && isFree && visible !== null && includes(step.for, message)) {
    return { visible, hold: capabilities.includes("race-block") ? "delay" : "no" };
  }
  // Who reads a mail does not read on: the page is shown only if it is still there afterwards.
  const isInterrupted = message.type === "show-page" && message.page === context.interrupted && isFree;
  const isMoment = step?.do === "moment" && isFree && capabilities.includes("lure-link") && includes(step.for, message);
  return { visible, hold: isInterrupted ? "delay" : "no", ...(isMoment ? { noticed: true } : {}) };
}

function includes(types: readonly string[], { type }: Overheard): boolean {
  return types.includes(type);
}
