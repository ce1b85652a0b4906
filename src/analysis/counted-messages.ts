import type { RecordedMessage } from "../simulation/recording.ts";
import { isGranted } from "./granted.ts";
import type { Trace } from "./trace.ts";

/** The first request after the click that starts a module: of a task, of a module without a task, or a plain link. */
const starts: readonly string[] = [
  "pgo-start-choice",
  "pgo-open-choice",
  "module-start-request",
  "module-info-request",
];

/** The messages that the metrics count, so that every figure can lead to where it was counted. */
export interface CountedMessages {
  /** Each click that starts a module, first to last. */
  readonly starts: readonly RecordedMessage[];
  readonly pgoLogins: readonly RecordedMessage[];
  readonly digidLogins: readonly RecordedMessage[];
  readonly consents: readonly RecordedMessage[];
  readonly frontChannel: readonly RecordedMessage[];
  readonly backChannel: readonly RecordedMessage[];
  /** Answers that send a browser on to another address. */
  readonly redirects: readonly RecordedMessage[];
}

/** What is counted of a run. What an attacker did is not. */
export function countedMessages(trace: Trace): CountedMessages {
  const { run, isAttacker } = trace;
  const honest = run.messages.filter(
    (each) => each.by !== "attacker" && !each.heldBack && !isAttacker(each.from) && !isAttacker(each.to),
  );
  const granted = (type: string) => honest.filter((each) => each.type === type && isGranted(trace.answerTo(each.n)));
  const requests = honest.filter((each) => each.kind === "request");
  return {
    starts: honest.filter((each) => starts.includes(each.type)),
    pgoLogins: granted("pgo-login"),
    digidLogins: honest.filter(isDigidLogin(trace)),
    consents: granted("consent-answer"),
    frontChannel: requests.filter((each) => each.channel === "front"),
    backChannel: requests.filter((each) => each.channel === "back"),
    redirects: honest.filter(
      ({ kind, channel, status = 0 }) => kind === "response" && channel === "front" && status >= 300 && status < 400,
    ),
  };
}

/** Those after the first click that starts a module; none where nobody clicked. */
export function atLaunch(
  { starts: [start] }: CountedMessages,
  list: readonly RecordedMessage[],
): readonly RecordedMessage[] {
  return start === undefined ? [] : list.filter((each) => each.n > start.n);
}

/** A login at DigiD is completed when DigiD sends the browser back with an artefact. */
export function isDigidLogin({ run }: Trace): (message: RecordedMessage) => boolean {
  const issued = new Set(
    run.tokens.filter((token) => token.kind === "digid-artifact").map((token) => token.messages[0]),
  );
  return (message) => message.kind === "response" && issued.has(message.n);
}
