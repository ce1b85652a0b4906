import { resourcesIn } from "../resources-in.ts";
import type { Goal } from "./goal.ts";
import { acceptedWrites } from "./write.ts";

/** The victim works in a record of someone else: the answers land where they do not belong. */
export const sessionSwap: Goal = {
  id: "session-swap",
  title: "The victim's answers land in another person's record",
  evidence: (trace) => {
    const { run, readerOf, personOf, driverOf, victim } = trace;
    const isForeign = (owner: string | undefined) => owner !== undefined && owner !== victim;
    const shown = run.messages
      .filter((each) => each.kind === "response" && each.from === "module" && personOf(readerOf(each)) === victim)
      .filter((each) => resourcesIn(each).some((resource) => isForeign(run.owners[resource])));
    const written = acceptedWrites(trace)
      .filter(({ owner, request }) => isForeign(owner) && personOf(driverOf(request)) === victim)
      .map(({ request }) => request);
    return [...new Set([...shown, ...written].map((each) => each.n))].sort((a, b) => a - b);
  },
};
