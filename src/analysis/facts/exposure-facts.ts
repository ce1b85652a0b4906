import { countedMessages } from "../counted-messages.ts";
import { type ExposedToken, exposedTokens } from "../front-channel.ts";
import { traceValue } from "../origin/trace-value.ts";
import type { Trace } from "../trace.ts";
import { countOf, type Evidence, type Fact, longestOf } from "./fact.ts";

/** What a thief of a link or a browser could find, and what keeps the browser known. */
export function exposureFacts(trace: Trace) {
  const exposed = exposedTokens(trace.run);
  return {
    exposed: countOf(exposed.map(({ token, message }) => ({ n: message.n, what: token.kind }))),
    longestExposed: longestOf(
      exposed.flatMap(({ token, message }) =>
        token.expires === undefined
          ? []
          : [
              {
                n: message.n,
                what: token.kind,
                seconds: secondsUntil(token.expires, message.time),
              },
            ],
      ),
    ),
    replayWindow: longestOf(exposed.map((each) => replayWindow(trace, each))),
    ...cookieFacts(trace),
  } satisfies Record<string, Fact>;
}

/**
 * How long a thief of what was shown could have been first, or could use it again: until it was spent or withdrawn, and where
 * that did not happen until it expires. A value without end counts up to the end of the run.
 */
function replayWindow({ run }: Trace, { token, message }: ExposedToken): Evidence & { readonly seconds: number } {
  const end = traceValue(run, token.value).end;
  const at =
    end.how === "alive" ? (end.expires ?? run.messages.at(-1)?.time) : (run.messages[end.n - 1]?.time ?? message.time);
  const seconds = (Date.parse(at ?? message.time) - Date.parse(message.time)) / 1000;
  return { n: message.n, what: token.kind, seconds: Math.round(seconds * 10) / 10 };
}

/** The cookies of the DVA: where it set each of them, and where it got them back after the first start. */
function cookieFacts(trace: Trace) {
  const start = countedMessages(trace).starts[0]?.n ?? Number.POSITIVE_INFINITY;
  const cookies = trace.run.tokens.flatMap(({ kind, value, messages, expires }) => {
    const set = trace.message(messages[0] ?? 0);
    if (kind !== "cookie" || set?.from !== "dva") return [];
    const back = messages.map(trace.message).find((each) => each?.to === "dva" && each.n > start);
    const seconds = expires === undefined ? {} : { seconds: secondsUntil(expires, set.time) };
    return [{ what: nameOf(set.headers?.["set-cookie"], value), set: set.n, back: back?.n, ...seconds }];
  });
  return {
    dvaCookies: countOf(cookies.map(({ set, back: _back, ...told }) => ({ n: set, ...told }))),
    dvaCookiesAtLaunch: countOf(cookies.flatMap(({ what, back }) => (back === undefined ? [] : [{ n: back, what }]))),
  };
}

function secondsUntil(end: string, from: string): number {
  return Math.round((Date.parse(end) - Date.parse(from)) / 1000);
}

function nameOf(setCookie: string | readonly string[] | undefined, value: string): string {
  const pair = [setCookie ?? []].flat().find((each) => each.split(";")[0]?.endsWith(`=${value}`));
  return pair?.split("=")[0] ?? "cookie";
}
