import type { Overheard } from "../../simulation/adversary.ts";
import type { Capability, Step } from "./plan.ts";

/** The capability that a step takes and that was not granted. Seeing and holding back are judged message by message. */
export function lackingFor(step: Step | undefined, capabilities: readonly string[]): Capability | undefined {
  return step === undefined ? undefined : needsOf(step).find((each) => !capabilities.includes(each));
}

function needsOf(step: Step): readonly Capability[] {
  switch (step.do) {
    case "own-run":
      return ["own-account"];
    case "moment":
    case "lure":
      return ["lure-link"];
    case "open":
    case "replay":
      return step.in === "shared" ? ["shared-device"] : [];
    case "wait":
    case "later":
      return [];
  }
}

/** Whether this message is what the step waits for. */
export function matches(step: Step | undefined, message: Overheard, browser: string): boolean {
  const isOwn = message.from === browser || message.to === browser;
  switch (step?.do) {
    case "own-run":
      return message.from === browser && step.until.some((type) => type === message.type);
    case "wait":
      return isOwn === (step.own === true) && step.for.some((type) => type === message.type);
    case "moment":
      return !isOwn && step.for.some((type) => type === message.type);
    default:
      return false;
  }
}
