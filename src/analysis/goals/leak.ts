import type { RecordedMessage } from "../../simulation/recording.ts";
import { isFhir, resourcesIn } from "../resources-in.ts";
import type { Goal } from "./goal.ts";

const sources = ["module", "dva", "dva-fhir"];

/** Also what the PGO gives of its dossier, as resource server of a module; its own pages are no part of this goal. */
const isSource = (message: RecordedMessage): boolean =>
  sources.includes(message.from) || (message.from === "pgo" && isFhir(message));

/** A response of module, DVA or resource server with data of the victim reached the attacker. */
export const leak: Goal = {
  id: "leak",
  title: "The attacker reads data of the victim",
  evidence: ({ run, readerOf, isAttacker, victim }) =>
    run.messages
      .filter((each) => each.kind === "response" && isSource(each) && isAttacker(readerOf(each)))
      .filter((each) => resourcesIn(each).some((resource) => run.owners[resource] === victim))
      .map((each) => each.n),
};
