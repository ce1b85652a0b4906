import type { RecordedMessage } from "../../simulation/recording.ts";
import { countedMessages } from "../counted-messages.ts";
import type { Trace } from "../trace.ts";
import { countOf, type Evidence, type Fact } from "./fact.ts";

/** What each party must be able to do for a launch: every endpoint that was called at it, once, and what is not plain OAuth. */
export function workFacts(trace: Trace) {
  const start = countedMessages(trace).starts[0]?.n ?? Number.POSITIVE_INFINITY;
  const launch = trace.run.messages.filter(({ n, kind }) => n >= start && kind === "request");
  return {
    pgoEndpoints: endpointsOf(launch, ["pgo"]),
    dvaEndpoints: endpointsOf(launch, ["dva", "dva-fhir"]),
    moduleEndpoints: endpointsOf(launch, ["module"]),
    extensions: extensionsIn(launch),
  } satisfies Record<string, Fact>;
}

function endpointsOf(requests: readonly RecordedMessage[], parties: readonly string[]): Fact {
  const first = new Map<string, Evidence>();
  for (const { n, to, method, url } of requests) {
    if (!parties.includes(to) || url === undefined) continue;
    const what = `${method} ${new URL(url).pathname}`;
    if (!first.has(what)) first.set(what, { n, what });
  }
  return countOf([...first.values()]);
}

/**
 * Identifiers that start with `urn:` in the form fields and addresses of requests, such as grant types and types of
 * tokens, and the DPoP header: what a client of RFC 6749 alone does not send.
 */
function extensionsIn(requests: readonly RecordedMessage[]): Fact {
  const first = new Map<string, Evidence>();
  for (const request of requests) {
    const proof = request.headers?.dpop === undefined ? [] : ["DPoP"];
    const named = valuesOf(request).filter(([name, value]) => value.startsWith("urn:") && name !== "request_uri");
    for (const what of [...named.map(([, value]) => value), ...proof]) {
      if (!first.has(what)) first.set(what, { n: request.n, what });
    }
  }
  return countOf([...first.values()]);
}

function valuesOf({ url, body, headers }: RecordedMessage): readonly (readonly [name: string, value: string])[] {
  const mediaType = headers?.["content-type"];
  const isForm = typeof mediaType === "string" && mediaType.startsWith("application/x-www-form-urlencoded");
  const query = url === undefined ? [] : [...new URL(url).searchParams];
  return isForm && body !== undefined ? [...query, ...new URLSearchParams(body)] : query;
}
