import type { RecordedMessage } from "../../simulation/recording.ts";
import { atLaunch, countedMessages } from "../counted-messages.ts";
import { digidProof } from "../digid-proof.ts";
import type { Trace } from "../trace.ts";
import { countOf, type Fact } from "./fact.ts";

const steps = (messages: readonly RecordedMessage[]): Fact => countOf(messages.map(({ n }) => ({ n })));

/** What is asked of the Person. */
export function personFacts(trace: Trace) {
  const counted = countedMessages(trace);
  const { pgoLogins, digidLogins, consents } = counted;
  const proof = digidProof(trace);
  return {
    pgoLogins: steps(pgoLogins),
    digidLogins: steps(digidLogins),
    digidLoginsAtLaunch: steps(atLaunch(counted, digidLogins)),
    consents: steps(consents),
    consentsAtLaunch: steps(atLaunch(counted, consents)),
    secondsSinceDigid: {
      amount: proof?.seconds ?? null,
      evidence: proof === null ? [] : [{ n: proof.login.n }, { n: proof.token.n }],
    },
  } satisfies Record<string, Fact>;
}

/** How much goes over the line. */
export function trafficFacts(trace: Trace) {
  const { redirects, frontChannel, backChannel } = countedMessages(trace);
  return {
    redirects: steps(redirects),
    frontChannel: steps(frontChannel),
    backChannel: steps(backChannel),
  } satisfies Record<string, Fact>;
}

/** What the second start of one visit costs, counted from its click on; nothing to measure in a run with one start. */
export function secondStartFacts(trace: Trace) {
  const counted = countedMessages(trace);
  const second = counted.starts[1];
  const from = (list: readonly RecordedMessage[]): Fact =>
    second === undefined ? { amount: null, evidence: [] } : steps(list.filter(({ n }) => n >= second.n));
  return {
    secondLogins: from([...counted.pgoLogins, ...counted.digidLogins]),
    secondConsents: from(counted.consents),
    secondFront: from(counted.frontChannel),
    secondBack: from(counted.backChannel),
  } satisfies Record<string, Fact>;
}
