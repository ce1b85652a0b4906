import type { Overheard } from "../../simulation/adversary.ts";
import type { Capability, Place, Step, Target, Value } from "./plan.ts";
import { fieldOf, type Kept } from "./seen.ts";

/** The capability that a step takes and that was not granted. Seeing and holding back are judged message by message. */
export function lackingFor(step: Step | undefined, capabilities: readonly string[]): Capability | undefined {
  return step === undefined ? undefined : needsOf(step).find((each) => !capabilities.includes(each));
}

const atPlace = (place: Place): readonly Capability[] => (place === "shared" ? ["shared-device"] : []);

function needsOf(step: Step): readonly Capability[] {
  switch (step.do) {
    case "own-run": {
      const takesPgo = step.account === "victim" || step.alter !== undefined;
      return [...atPlace(step.in ?? "own"), ...(takesPgo ? (["evil-pgo"] as const) : (["own-account"] as const))];
    }
    case "moment":
    case "lure":
      return ["lure-link"];
    case "open":
    case "post":
    case "replay":
      return atPlace(step.in);
    case "relay":
      return ["digid-relay"];
    case "call":
      return ["evil-module"];
    case "plant-cookie":
      return ["pgo-cookie-theft"];
    case "written":
      return ["fhir-write"];
    case "wait":
      return step.own === true ? serverFor(step.for) : [];
    case "later":
      return [];
  }
}

/** The server at which a message arrives that the attacker waits for on its own side. */
function serverFor(types: readonly string[]): readonly Capability[] {
  if (types.includes("launch-request")) return ["evil-site"];
  return types.includes("module-callback") ? ["evil-module"] : [];
}

/** Who is at what: the attacker's own parties, and the browser that the present step is about. */
export interface Side {
  readonly members: readonly string[];
  readonly browser: string;
  readonly sharedBrowser: string;
}

/** The browser that a step is about. */
export function browserOf(step: Step | undefined, { browser, sharedBrowser }: Side): string {
  return step !== undefined && "in" in step && step.in === "shared" ? sharedBrowser : browser;
}

/** Whether this message is what the step waits for. */
export function matches(step: Step | undefined, message: Overheard, side: Side): boolean {
  const isOwn = side.members.includes(message.from) || side.members.includes(message.to);
  switch (step?.do) {
    case "own-run":
      return message.from === browserOf(step, side) && includes(step.until, message);
    case "wait":
      return isOwn === (step.own === true) && includes(step.for, message);
    case "moment":
      return !isOwn && includes(step.for, message);
    case "call":
      return message.to === "attacker" && message.kind === "response";
    default:
      return false;
  }
}

const includes = (types: readonly string[], { type }: Overheard): boolean => types.includes(type);

/** Whether the attacker has every value that the step sends: a refusal brings none. */
export function hasValuesFor(step: Step | undefined, kept: Kept): boolean {
  return step === undefined || valuesOf(step).every((value) => isThere(value, kept));
}

function isThere(value: Value, kept: Kept): boolean {
  if (typeof value === "string" || "madeUp" in value || "challengeOf" in value) return true;
  if ("addressOf" in value) return kept[value.addressOf] !== undefined;
  return fieldOf(kept[value.of], value.name) !== undefined;
}

function valuesOf(step: Step): readonly Value[] {
  switch (step.do) {
    case "own-run":
      return step.from === undefined ? [] : inTarget(step.from);
    case "open":
    case "lure":
    case "relay":
      return inTarget(step.target);
    case "post":
      return [...inTarget(step.target), ...Object.values(step.form)];
    case "call": {
      const token: readonly Value[] = "bearer" in step.proof ? [{ of: step.proof.bearer, name: "access_token" }] : [];
      return [...inTarget(step.target), ...Object.values(step.form ?? {}), ...token];
    }
    default:
      return [];
  }
}

function inTarget({ url, path = [], query = {} }: Target): readonly Value[] {
  return [url, ...path, ...Object.values(query)];
}
