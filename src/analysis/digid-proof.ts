import type { RecordedMessage } from "../simulation/recording.ts";
import { isDigidLogin } from "./counted-messages.ts";
import type { Trace } from "./trace.ts";

/** The two messages between which the age of the proof is measured. */
export interface DigidProof {
  /** The answer with which DigiD sent the browser back. */
  readonly login: RecordedMessage;
  /** The answer that brought the module its first access token. */
  readonly token: RecordedMessage;
  readonly seconds: number;
}

/**
 * The DigiD login on which the module's first access token rests: the last login before it in the browser that brought
 * the module its code; where that browser never logged in, the last login of anyone. Null without token or login.
 */
export function digidProof(trace: Trace): DigidProof | null {
  const { run } = trace;
  const token = run.messages.find((each) => each.type === "module-token-response" && (each.status ?? 500) < 300);
  if (token === undefined) return null;
  const logins = run.messages.filter((each) => each.n < token.n && isDigidLogin(trace)(each));
  const browser = browserBehind(trace, token);
  const login = logins.findLast((each) => each.to === browser) ?? logins.at(-1);
  return login === undefined
    ? null
    : { login, token, seconds: (Date.parse(token.time) - Date.parse(login.time)) / 1000 };
}

/** The browser whose request lies nearest up the `cause` chain. */
function browserBehind({ message }: Trace, start: RecordedMessage): string | undefined {
  let at: RecordedMessage | undefined = start;
  while (at !== undefined && !(at.channel === "front" && at.kind === "request")) {
    at = at.cause === undefined ? undefined : message(at.cause);
  }
  return at?.from;
}
