import type { Channel, CheckResult, Domain, Outcome, RecordedMessage } from "../simulation/recording.ts";

/** What a format says about one message that ids alone do not say. */
export type Mark = "attacker" | "observed" | "altered" | "held-back";

/** Headings and short labels of the hand-out. */
export type Heading =
  | "story"
  | "setting"
  | "value"
  | "participants"
  | "diagram"
  | "steps"
  | "checks"
  | "outcome"
  | "goals"
  | "metrics"
  | "sources"
  | "step"
  | "party"
  | "check"
  | "result"
  | "status"
  | "expected"
  | "actual"
  | "clause"
  | "attack"
  | "capability";

/**
 * All words of the text formats, so that a format knows no language and no set of participant names.
 * The page and the command line pass in a translated one; `plainWords` speaks in ids.
 */
export interface Words {
  scenario(id: string): string;
  person(id: string): string;
  setting(id: string): string;
  settingValue(setting: string, value: string): string;
  participant(id: string, label: string): string;
  domain(domain: Domain): string;
  phase(id: string): string;
  /** The title of a kind of message; the message itself is at hand for its technical label. */
  message(message: RecordedMessage): string;
  check(id: string): string;
  result(result: CheckResult): string;
  page(id: string): string;
  decision(id: string, choice: string): string;
  channel(channel: Channel): string;
  mark(mark: Mark): string;
  goal(id: string, reached: boolean): string;
  attack(id: string): string;
  capability(id: string): string;
  metric(id: string): string;
  outcome(outcome: Outcome): string;
  /** That this is a simulation by outsiders, with fictional people. */
  disclaimer(): string;
  heading(heading: Heading): string;
  /** One spoken sentence for a message; names and title are translated already. */
  sentence(parts: {
    readonly from: string;
    readonly to: string;
    readonly title: string;
    readonly message: RecordedMessage;
  }): string;
}

/** One character for the channel, because colour and arrow head alone do not reach everyone. */
export function channelLetter(channel: Channel): string {
  return { front: "F", back: "B", local: "L" }[channel];
}

/** One sign for the result of a check. */
export function resultSign(result: CheckResult): string {
  return { passed: "✓", failed: "✗", off: "○" }[result];
}

/** Ids instead of words: for golden texts, and where a translation has no entry. */
export const plainWords: Words = {
  scenario: (id) => id,
  person: (id) => id,
  setting: (id) => id,
  settingValue: (_, value) => value,
  participant: (id) => id,
  domain: (domain) => domain,
  phase: (id) => id,
  message: (message) => message.type,
  check: (id) => id,
  result: (result) => result,
  page: (id) => id,
  decision: (id, choice) => `${id}=${choice}`,
  channel: (channel) => channel,
  mark: (mark) => mark,
  goal: (id, reached) => `${id}: ${reached ? "reached" : "not reached"}`,
  attack: (id) => id,
  capability: (id) => id,
  metric: (id) => id,
  outcome: plainOutcome,
  disclaimer: () => "simulated",
  heading: (heading) => heading,
  sentence: ({ from, to, title, message }) => `${from} to ${to}, ${message.channel}: ${title}`,
};

function plainOutcome(outcome: Outcome): string {
  const details = [
    outcome.page && `page ${outcome.page}`,
    outcome.party && `party ${outcome.party}`,
    outcome.check && `check ${outcome.check}`,
    outcome.error && `error ${outcome.error}`,
    outcome.decision && `decision ${outcome.decision.id} (${outcome.decision.choices.join(", ")})`,
  ].filter((each) => each !== undefined && each !== "");
  return details.length === 0 ? outcome.status : `${outcome.status}: ${details.join(", ")}`;
}
