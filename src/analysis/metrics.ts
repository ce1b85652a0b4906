import type { Metrics, RecordedMessage } from "../simulation/recording.ts";
import { credentialsInFrontChannel } from "./front-channel.ts";
import type { Trace } from "./trace.ts";

/** The first request after the click that starts a module: of a task, of a module without a task, or a plain link. */
const starts: readonly string[] = [
  "pgo-start-choice",
  "pgo-open-choice",
  "module-start-request",
  "module-info-request",
];

/** What a run cost the Person and the parties, counted from the recording alone. What an attacker did is not counted. */
export function measure(trace: Trace): Metrics {
  const { run, isAttacker } = trace;
  const honest = run.messages.filter(
    (each) => each.by !== "attacker" && !each.heldBack && !isAttacker(each.from) && !isAttacker(each.to),
  );
  const start = honest.find((each) => starts.includes(each.type))?.n ?? Number.POSITIVE_INFINITY;
  const atLaunch = (list: readonly RecordedMessage[]) => list.filter((each) => each.n > start).length;
  const digid = honest.filter(isDigidLogin(trace));
  const consents = honest.filter((each) => each.type === "consent-answer" && isGranted(trace.answerTo(each.n)));
  const requests = honest.filter((each) => each.kind === "request");
  return {
    pgoLogins: honest.filter((each) => each.type === "pgo-login" && isGranted(trace.answerTo(each.n))).length,
    digidLogins: digid.length,
    digidLoginsAtLaunch: atLaunch(digid),
    consents: consents.length,
    consentsAtLaunch: atLaunch(consents),
    frontChannel: requests.filter((each) => each.channel === "front").length,
    backChannel: requests.filter((each) => each.channel === "back").length,
    credentialsInFrontChannel: credentialsInFrontChannel(run).length,
    secondsSinceDigid: secondsSinceDigid(trace),
  };
}

/** A login at DigiD is completed when DigiD sends the browser back with an artefact. */
function isDigidLogin({ run }: Trace): (message: RecordedMessage) => boolean {
  const issued = new Set(
    run.tokens.filter((token) => token.kind === "digid-artifact").map((token) => token.messages[0]),
  );
  return (message) => message.kind === "response" && issued.has(message.n);
}

const refusals = ["pgo-login", "pgo-error", "dva-error", "cancelled", "not-available", "not-found"];

/** Whether the answer goes on: no error status, no page that asks again or refuses, no redirect with an error. */
export function isGranted(answer: RecordedMessage | undefined): boolean {
  if (answer?.status === undefined || answer.status >= 400) return false;
  if (answer.page !== undefined) return !refusals.includes(answer.page);
  const location = answer.headers?.location;
  return typeof location !== "string" || !URL.canParse(location) || !new URL(location).searchParams.has("error");
}

/**
 * The age, in seconds, of the DigiD login on which the module's first access token rests: the last login before it in
 * the browser that brought the module its code; where that browser never logged in, the last login of anyone.
 */
function secondsSinceDigid(trace: Trace): number | null {
  const { run } = trace;
  const token = run.messages.find((each) => each.type === "module-token-response" && (each.status ?? 500) < 300);
  if (token === undefined) return null;
  const logins = run.messages.filter((each) => each.n < token.n && isDigidLogin(trace)(each));
  const browser = browserBehind(trace, token);
  const login = logins.findLast((each) => each.to === browser) ?? logins.at(-1);
  return login === undefined ? null : (Date.parse(token.time) - Date.parse(login.time)) / 1000;
}

/** The browser whose request lies nearest up the `cause` chain. */
function browserBehind({ message }: Trace, start: RecordedMessage): string | undefined {
  let at: RecordedMessage | undefined = start;
  while (at !== undefined && !(at.channel === "front" && at.kind === "request")) {
    at = at.cause === undefined ? undefined : message(at.cause);
  }
  return at?.from;
}
