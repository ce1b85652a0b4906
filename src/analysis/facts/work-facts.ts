import type { RecordedMessage } from "../../simulation/recording.ts";
import { countedMessages } from "../counted-messages.ts";
import type { Trace } from "../trace.ts";
import { deviationsIn } from "./deviation-facts.ts";
import { extensionsOf } from "./extension-facts.ts";
import { countOnce, type Fact } from "./fact.ts";

/** What each party must be able to do for a launch: every endpoint that was called at it, once, and what it uses beyond OAuth or otherwise than the documents. */
export function workFacts(trace: Trace) {
  const start = countedMessages(trace).starts[0]?.n ?? Number.POSITIVE_INFINITY;
  const launch = trace.run.messages.filter(({ n }) => n >= start);
  const requests = launch.filter(({ kind }) => kind === "request");
  return {
    pgoEndpoints: endpointsOf(requests, pgo),
    dvaEndpoints: endpointsOf(requests, dva),
    moduleEndpoints: endpointsOf(requests, module),
    pgoExtensions: extensionsOf(launch, pgo),
    dvaExtensions: extensionsOf(launch, dva),
    moduleExtensions: extensionsOf(launch, module),
    deviations: deviationsIn(launch),
  } satisfies Record<string, Fact>;
}

const pgo = ["pgo"];
const dva = ["dva", "dva-fhir"];
const module = ["module"];

/** A resource is one endpoint, whichever one of its kind is asked. */
const resource = /^(.*\/fhir\/[A-Z]\w*)\/[^/]+$/;

function endpointsOf(requests: readonly RecordedMessage[], parties: readonly string[]): Fact {
  return countOnce(
    requests.flatMap(({ n, to, method, url }) =>
      parties.includes(to) && url !== undefined
        ? [{ n, what: `${method} ${new URL(url).pathname.replace(resource, "$1/{id}")}` }]
        : [],
    ),
  );
}
