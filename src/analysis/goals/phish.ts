import type { RecordedMessage } from "../../simulation/recording.ts";
import type { Trace } from "../trace.ts";
import type { Goal } from "./goal.ts";
import { fieldsOf } from "./presented.ts";

/** An honest party sent the victim's browser to an address of the attacker. */
export const phish: Goal = {
  id: "phish",
  title: "An honest party sends the victim to an address of the attacker",
  evidence: (trace) => {
    const { run, message, senderOf, personOf, isAttacker, victim } = trace;
    return run.messages
      .filter((each) => each.kind === "request" && personOf(senderOf(each)) === victim && isAttacker(each.to))
      .filter((each) => {
        const cause = each.cause === undefined ? undefined : message(each.cause);
        return cause?.kind === "response" && !isAttacker(cause.from) && cause.by !== "attacker";
      })
      .filter((each) => !isAsked(trace, each))
      .map((each) => each.n);
  },
};

/** Whether a client asked for this very address: an answer at a registered redirect_uri is no open redirect. */
function isAsked({ chainOf }: Trace, { url = "", ...rest }: RecordedMessage): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  return chainOf({ url, ...rest }).some((each) => fieldsOf(each).redirect_uri === `${origin}${pathname}`);
}
