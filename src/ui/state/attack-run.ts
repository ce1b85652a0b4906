import { decidingCheck, isCausedByAttacker } from "../../library.ts";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { RecordedCheck, RecordedGoal, RecordedMessage, Recording } from "../../simulation/recording.ts";

type Trace = Pick<Recording, "messages">;

/** Where the honest run begins: at the first action of the Person. What comes before it, the attacker prepares. */
function startOf({ messages }: Trace): number {
  return messages.find(({ from }) => from === "person")?.n ?? 1;
}

/** Whether the attacker touched this message: sent it, read something of it or kept it from arriving. */
function isTouched(message: RecordedMessage): boolean {
  return message.by !== undefined || message.heldBack === true || isObserved(message);
}

function isObserved({ observedBy = [] }: RecordedMessage): boolean {
  return observedBy.length > 0;
}

/** Checks that were off where the attacker passed, the last one first and each once. */
export function offOnTheWay(recording: Pick<Recording, "messages" | "checks">): readonly RecordedCheck[] {
  const found = new Map<string, RecordedCheck>();
  for (const check of [...recording.checks].reverse()) {
    if (check.result === "off" && !found.has(check.id) && isCausedByAttacker(recording, check.after))
      found.set(check.id, check);
  }
  return [...found.values()];
}

/** What the attacker achieved. What must hold for the honest Person is no aim of an attacker. */
export function reachedGoals({ goals }: Pick<Recording, "goals">): readonly RecordedGoal[] {
  return goals.filter(({ id, reached }) => reached && id !== "honest-run");
}

/** Why an attack came to nothing, or what it achieved. Told from the recording alone. */
export type Verdict =
  | { readonly kind: "succeeded"; readonly goals: readonly RecordedGoal[] }
  | { readonly kind: "stopped"; readonly check: RecordedCheck }
  /** The attacker was not granted what the next step takes. */
  | { readonly kind: "lacks"; readonly capability: string }
  /** What the attack waits for first never happens here. */
  | { readonly kind: "not-applicable"; readonly waitsFor: readonly string[] }
  /** Nothing stopped the attacker: `page` is where it ended. */
  | { readonly kind: "nothing"; readonly page: string | undefined };

/**
 * The verdict on a run with an attack.
 * @param honest the same story without the attack, once it has been run.
 */
export function verdictOf(recording: Recording, catalogue: Catalogue, honest: Recording | null): Verdict {
  // What the honest run reaches too is no success of the attacker.
  const usual = honest === null ? [] : reachedGoals(honest).map(({ id }) => id);
  const goals = reachedGoals(recording).filter(({ id }) => !usual.includes(id));
  if (goals.length > 0) return { kind: "succeeded", goals: aimedFirst(goals, catalogue, recording.story.attack) };
  const lacks = lackOf(recording);
  const check = decidingCheck(recording, honest);
  if (lacks === undefined && check !== undefined) return { kind: "stopped", check };
  const capability = lacks ?? missingNeed(recording, catalogue);
  const attack = catalogue.attacks.find(({ id }) => id === recording.story.attack);
  const waitsFor = attack?.waitsFor ?? [];
  if (honest !== null && attack !== undefined && !isApplicable(waitsFor, honest))
    return { kind: "not-applicable", waitsFor };
  return capability === undefined
    ? { kind: "nothing", page: attackersLastPage(recording) }
    : { kind: "lacks", capability };
}

/** What the attack is after comes before what was achieved besides. */
function aimedFirst(
  goals: readonly RecordedGoal[],
  catalogue: Catalogue,
  attack: string | null,
): readonly RecordedGoal[] {
  const aims = catalogue.attacks.find(({ id }) => id === attack)?.goals ?? [];
  const place = ({ id }: RecordedGoal) => (aims.includes(id) ? aims.indexOf(id) : aims.length);
  return [...goals].sort((one, other) => place(one) - place(other));
}

/** Whether one of the messages that an attack waits for first happens in the honest run. */
export function isApplicable(waitsFor: readonly string[], honest: Trace): boolean {
  return waitsFor.length === 0 || honest.messages.some(({ type }) => waitsFor.includes(type));
}

/** The capability for want of which the attacker's plan stopped. */
function lackOf({ states }: Pick<Recording, "states">): string | undefined {
  const lacks = states.findLast(({ actor }) => actor === "attacker")?.context["lacks"];
  return typeof lacks === "string" ? lacks : undefined;
}

/** A capability that the attack takes and that was not granted, nor one in its place. */
function missingNeed({ story }: Recording, catalogue: Catalogue): string | undefined {
  const attack = catalogue.attacks.find(({ id }) => id === story.attack);
  return attack?.needs.find((need) => !story.capabilities.includes(need));
}

function attackersLastPage(recording: Trace): string | undefined {
  const isPage = ({ kind, page }: RecordedMessage) => kind === "response" && page !== undefined;
  return recording.messages.findLast((each) => isPage(each) && isCausedByAttacker(recording, each.n))?.page;
}

/** The first message after the preparation that the attacker sent or kept from arriving. */
export function forkOf(recording: Trace): RecordedMessage | undefined {
  const honest = recording.messages.filter(({ n }) => n >= startOf(recording));
  return honest.find(({ by, heldBack }) => by !== undefined || heldBack === true) ?? honest.find(isTouched);
}

/** The number in the honest run of the message at which the attack forks from it. */
export function honestStepOf(attacked: Trace, n: number): number {
  const start = startOf(attacked);
  return attacked.messages.filter((each) => each.n <= n && each.n >= start && each.by === undefined).length;
}

/** A step worth stopping at in front of an audience. */
export interface Moment {
  readonly kind: "seen" | "fork" | "theft" | "decides" | "reached" | "victim";
  readonly n: number;
}

/**
 * The steps of the story that is told about an attack, in order: what the attacker saw last before the fork, where the run forks, the attacker's
 * first own request, the check that decides, the first evidence of what the attack is after, and what the victim ends with.
 * @param check the one that decides: that stopped the attack or, where it succeeded, would have.
 */
export function momentsOf(recording: Recording, verdict: Verdict, check: string | null): readonly Moment[] {
  const { messages } = recording;
  const stopped = verdict.kind === "stopped" ? verdict.check.after : undefined;
  const decides = verdict.kind === "succeeded" ? lastRunOf(recording, check) : stopped;
  const evidence = verdict.kind === "succeeded" ? (verdict.goals[0]?.evidence ?? []) : [];
  const start = startOf(recording);
  const fork = forkOf(recording)?.n;
  const own = messages.filter(({ by, n }) => by !== undefined && n >= start);
  const places: readonly [Moment["kind"], number | undefined][] = [
    ["fork", fork],
    ["seen", messages.findLast((each) => each.n >= start && each.n <= (fork ?? 0) && isObserved(each))?.n],
    ["decides", decides],
    ["theft", own.find(({ kind }) => kind === "request")?.n],
    ["reached", evidence.length === 0 ? undefined : Math.min(...evidence)],
    ["victim", messages.findLast(({ type, to }) => type === "show-page" && to === "person")?.n],
  ];
  const moments = new Map<number, Moment>();
  for (const [kind, n] of places) if (n !== undefined && !moments.has(n)) moments.set(n, { kind, n });
  return [...moments.values()].sort((one, other) => one.n - other.n);
}

/** The step at which a check ran last on the attacker's way, whatever it gave. */
export function lastRunOf(recording: Pick<Recording, "messages" | "checks">, check: string | null): number | undefined {
  return recording.checks.findLast(({ id, after }) => id === check && isCausedByAttacker(recording, after))?.after;
}

/** What the victim notices: whether the work got done, and the page that the victim was left with. */
export interface VictimEnd {
  readonly completed: boolean;
  readonly page: string | undefined;
  /** Whether the honest run ends in the same way. */
  readonly asHonest: boolean;
}

/** How the victim's run ended, compared with the honest one. */
export function victimEndOf(recording: Recording, honest: Recording): VictimEnd {
  const page = lastPageOf(recording);
  const completed = recording.metrics.victimCompleted ?? recording.outcome.status === "completed";
  return { completed, page, asHonest: completed && page === lastPageOf(honest) };
}

function lastPageOf({ messages }: Trace): string | undefined {
  return messages.findLast(({ type, to }) => type === "show-page" && to === "person")?.page;
}
