import { resourcesIn } from "../resources-in.ts";
import type { Goal } from "./goal.ts";

const sources = ["module", "dva", "dva-fhir"];

/** A response of module or DVA with data of the victim reached the attacker. */
export const leak: Goal = {
  id: "leak",
  title: "The attacker reads data of the victim",
  evidence: ({ run, readerOf, isAttacker, victim }) =>
    run.messages
      .filter((each) => each.kind === "response" && sources.includes(each.from) && isAttacker(readerOf(each)))
      .filter((each) => resourcesIn(each).some((resource) => run.owners[resource] === victim))
      .map((each) => each.n),
};
