import type { Capability, Plan, Step } from "../../parties/attacker/plan.ts";
import type { MessageType } from "../../protocol/message-types.ts";

/** What anyone can look up about the world in which an attack takes place. */
export interface Surroundings {
  /** The way of launching that the option lays down. */
  readonly launchWay: string | undefined;
  /** The authorization server of modules: its endpoints, and what a launch calls the provider. */
  readonly authorization: string;
  readonly token: string;
  readonly iss: string;
  readonly fhir: string;
  readonly pgo: string;
  readonly moduleLaunchUrl: string;
  /** The attacker's own registered module. */
  readonly ownClient: string;
  readonly ownRedirectUri: string;
  /** Ids that can be guessed, such as the number of a task that the victim does not start now. */
  readonly victimTask: string;
  readonly victimPatient: string;
}

/** An attack is data: what the attacker must be able to do, what it is after, and the plan. It says nothing of the outcome. */
export interface Attack {
  readonly id: string;
  /** The label in the list of attacks, such as `8a`. */
  readonly label: string;
  /** Technical English. */
  readonly title: string;
  /** Capabilities that the attack takes; the default of a story. */
  readonly needs: readonly Capability[];
  /** Capabilities that can stand in for one of the needs. */
  readonly instead?: readonly Capability[];
  /** Ids of the goals that it aims at. */
  readonly goals: readonly string[];
  /** Published descriptions of the same attack. */
  readonly references: readonly string[];
  /** What stands in the provider's data from the start, written there by the attacker with `fhir-write`. */
  readonly writes?: { readonly launchAddress: string };
  /** Whether it is an attack on opening the module as such, so that the matrix has it on every module type too. */
  readonly onModuleTypes?: true;
  readonly plan: (around: Surroundings) => Plan;
}

/** The messages one of which a plan waits for first: where an honest run never has them, the attack has no meaning. */
export function firstWait({ setup, steps }: Plan): readonly MessageType[] {
  const first = [...setup, ...steps].find(isWaiting);
  return first === undefined ? [] : "until" in first ? first.until : first.for;
}

type Waiting = Extract<Step, { readonly do: "own-run" | "wait" | "moment" }>;

function isWaiting(step: Step): step is Waiting {
  return step.do === "own-run" || step.do === "wait" || step.do === "moment";
}
