import type { Participant, RecordedMessage, Run } from "../simulation/recording.ts";

/** Questions that goals and metrics ask of what was on the wire. */
export interface Trace {
  readonly run: Run;
  /** The honest Person whose run it is. */
  readonly victim: string;
  message(n: number): RecordedMessage | undefined;
  participant(id: string): Participant | undefined;
  isAttacker(id: string): boolean;
  /** The answer to a request, if it came. */
  answerTo(n: number): RecordedMessage | undefined;
  /**
   * Who reads what arrives in message n: the participant that did the last action in the receiving browser, so that a
   * shared browser counts for whoever sits at it now; else the receiver itself.
   */
  readerOf(message: RecordedMessage): string;
  /** As `readerOf`, for who sits at the sending browser. */
  senderOf(message: RecordedMessage): string;
  /** The person behind a participant: the victim, an attacker's own id, or undefined for an honest server. */
  personOf(participant: string): string | undefined;
  /** The participant whose action lies nearest up the `cause` chain of a message, or who started the chain. */
  driverOf(message: RecordedMessage): string;
  /** The messages up the `cause` chain, the message itself first. */
  chainOf(message: RecordedMessage): readonly RecordedMessage[];
  /** Whether the attacker sent a message in that chain. */
  isByAttacker(message: RecordedMessage): boolean;
}

export function traceOf(run: Run): Trace {
  const participants = new Map(run.participants.map((each) => [each.id, each]));
  const answers = new Map<number, RecordedMessage>();
  for (const each of run.messages) if (each.answers !== undefined) answers.set(each.answers, each);
  const actions = run.messages.filter((each) => each.kind === "action" && each.decision !== undefined);
  const starts = run.messages.filter((each) => each.kind === "action" && each.type === "open-address");
  const inputs = [...actions, ...starts].sort((a, b) => a.n - b.n);
  const userOf = (browser: string, before: number) =>
    inputs.findLast((each) => each.to === browser && each.n < before)?.from ?? browser;
  const message = (n: number) => run.messages[n - 1];
  const isAttacker = (id: string) => participants.get(id)?.domain === "attacker";
  const chainOf = (start: RecordedMessage) => {
    const chain: RecordedMessage[] = [];
    for (let at: RecordedMessage | undefined = start; at !== undefined; ) {
      chain.push(at);
      at = at.cause === undefined ? undefined : message(at.cause);
    }
    return chain;
  };
  return {
    run,
    victim: run.story.person,
    message,
    participant: (id) => participants.get(id),
    isAttacker,
    answerTo: (n) => answers.get(n),
    readerOf: ({ n, to }) => userOf(to, n),
    senderOf: ({ n, from }) => userOf(from, n),
    personOf: (id) => participants.get(id)?.person ?? (isAttacker(id) ? id : undefined),
    driverOf(start) {
      const chain = chainOf(start);
      return (chain.find((each) => each.kind === "action") ?? chain.at(-1) ?? start).from;
    },
    chainOf,
    isByAttacker: (start) => chainOf(start).some((each) => each.by === "attacker" || isAttacker(each.from)),
  };
}
