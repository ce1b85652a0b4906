import type { Look, Overheard } from "../../simulation/adversary.ts";
import type { AttackerContext } from "./attacker.machine.ts";
import { browserOf, matches } from "./needs.ts";
import { visibleOf } from "./visibility.ts";

/**
 * What the attacker sees of a message and does to it, by its capabilities and the step of the plan that it is at.
 * What it sees it always learns; it holds back only what the plan is waiting for.
 */
export function lookOf(message: Overheard, context: AttackerContext): Look {
  const { capabilities, members } = context;
  const step = context.plan[context.at];
  const visible = visibleOf(message, capabilities);
  const isFree = !members.includes(message.from) && !members.includes(message.to);
  if (step?.do === "own-run" && matches(step, message, context)) return { visible: "all", hold: "stop" };
  if (step?.do === "own-run" && step.alter?.types.some((type) => type === message.type) && visible === "all") {
    const { part, value } = step.alter;
    return { visible, hold: "no", alter: { part, value } };
  }
  if (step?.do === "own-run" && message.type !== "show-page" && message.from === browserOf(step, context)) {
    return { visible: "all", hold: "no" };
  }
  if (step?.do === "wait" && step.hold === true && isFree && visible !== null && matches(step, message, context)) {
    return { visible, hold: capabilities.includes("race-block") ? "delay" : "no" };
  }
  // Who reads a mail does not read on: the page is shown only if it is still there afterwards.
  const isInterrupted = message.type === "show-page" && message.page === context.interrupted && isFree;
  const isMoment = step?.do === "moment" && capabilities.includes("lure-link") && matches(step, message, context);
  return { visible, hold: isInterrupted ? "delay" : "no", ...(isMoment ? { noticed: true } : {}) };
}
