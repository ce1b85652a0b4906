import { readPage } from "../../protocol/page.ts";
import type { Goal } from "./goal.ts";

/** The module showed the attacker a record that it keeps itself, keyed to the victim: data that are not at the DVA. */
export const moduleRecord: Goal = {
  id: "module-record",
  title: "The module shows the attacker its own record of the victim",
  evidence: ({ run, readerOf, isAttacker, victim }) =>
    run.messages
      .filter((each) => each.kind === "response" && each.from === "module" && isAttacker(readerOf(each)))
      .filter((each) => !each.heldBack && run.owners[readPage(each.body ?? "")?.data.record ?? ""] === victim)
      .map((each) => each.n),
};
