import { countedMessages } from "../counted-messages.ts";
import { exposedTokens } from "../front-channel.ts";
import type { Trace } from "../trace.ts";
import { countOf, type Fact, longestOf } from "./fact.ts";

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
                seconds: Math.round((Date.parse(token.expires) - Date.parse(message.time)) / 1000),
              },
            ],
      ),
    ),
    ...cookieFacts(trace),
  } satisfies Record<string, Fact>;
}

/** The cookies of the DVA: where it set each of them, and where it got them back after the first start. */
function cookieFacts(trace: Trace) {
  const start = countedMessages(trace).starts[0]?.n ?? Number.POSITIVE_INFINITY;
  const cookies = trace.run.tokens.flatMap(({ kind, value, messages }) => {
    const set = trace.message(messages[0] ?? 0);
    if (kind !== "cookie" || set?.from !== "dva") return [];
    const back = messages.map(trace.message).find((each) => each?.to === "dva" && each.n > start);
    return [{ what: nameOf(set.headers?.["set-cookie"], value), set: set.n, back: back?.n }];
  });
  return {
    dvaCookies: countOf(cookies.map(({ what, set }) => ({ n: set, what }))),
    dvaCookiesAtLaunch: countOf(cookies.flatMap(({ what, back }) => (back === undefined ? [] : [{ n: back, what }]))),
  };
}

function nameOf(setCookie: string | readonly string[] | undefined, value: string): string {
  const pair = [setCookie ?? []].flat().find((each) => each.split(";")[0]?.endsWith(`=${value}`));
  return pair?.split("=")[0] ?? "cookie";
}
