import type { RecordedMessage } from "../../simulation/recording.ts";
import type { Trace } from "../trace.ts";
import type { Goal } from "./goal.ts";
import { credentialOf, destinationOf, fieldsOf } from "./presented.ts";

/**
 * With the attacker behind it, a party accepted a credential that was meant for another: a launch value by another module
 * than the one it was delivered to, an assertion for another audience, or at the resource server no access token.
 */
export const wrongAudience: Goal = {
  id: "wrong-audience",
  title: "A party accepts a credential that was meant for another",
  evidence: (trace) =>
    [...foreignLaunches(trace), ...foreignAssertions(trace), ...foreignTokens(trace)]
      .filter((each) => trace.isByAttacker(each))
      .map((each) => each.n)
      .sort((a, b) => a - b),
};

/** Requests for access with a launch value that the launcher delivered elsewhere, and that ended in a code. */
function foreignLaunches({ run }: Trace): readonly RecordedMessage[] {
  return run.messages.filter((each) => {
    if (each.type !== "module-authorization-request") return false;
    const { launch = "", state, redirect_uri = "" } = fieldsOf(each);
    if (launch === "" || !URL.canParse(redirect_uri)) return false;
    const meantFor = run.messages.find(
      (other) => other.type === "launch-request" && fieldsOf(other).launch === launch && other.n < each.n,
    );
    const isForeign = meantFor !== undefined && new URL(meantFor.url ?? "").origin !== new URL(redirect_uri).origin;
    return isForeign && run.messages.some((other) => isCodeFor(other, redirect_uri, state));
  });
}

function isCodeFor(message: RecordedMessage, redirectUri: string, state: string | undefined): boolean {
  const to = destinationOf(message);
  if (to === undefined || `${to.origin}${to.pathname}` !== redirectUri) return false;
  return to.searchParams.has("code") && (to.searchParams.get("state") ?? undefined) === state;
}

/** Only assertions that the attacker presents: in option 2a the PGO passes one on as drawn. */
function foreignAssertions({ run, answerTo, isAttacker }: Trace): readonly RecordedMessage[] {
  const assertions = run.tokens.filter(({ kind }) => kind === "client-assertion");
  return run.messages.filter((each) => {
    const isPresented = each.kind === "request" && isAttacker(each.from);
    const carried = isPresented ? assertions.find(({ messages }) => messages.includes(each.n)) : undefined;
    if (carried === undefined || (answerTo(each.n)?.status ?? 500) >= 300) return false;
    const audience = [carried.claims?.aud].flat().map(String);
    return !audience.includes(new URL(each.url ?? "").origin);
  });
}

function foreignTokens({ run, answerTo }: Trace): readonly RecordedMessage[] {
  const others = run.tokens.filter(({ kind }) => kind !== "access-token" && kind !== "delegation-token");
  return run.messages.filter((each) => {
    const presented = credentialOf(each);
    if (presented === undefined || (answerTo(each.n)?.status ?? 500) >= 300) return false;
    return others.some(({ value }) => value === presented);
  });
}
