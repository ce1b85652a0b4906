import type { Goal } from "./goal.ts";

/** An honest party sent the victim's browser to an address of the attacker. */
export const phish: Goal = {
  id: "phish",
  title: "An honest party sends the victim to an address of the attacker",
  evidence: ({ run, message, senderOf, personOf, isAttacker, victim }) =>
    run.messages
      .filter((each) => each.kind === "request" && personOf(senderOf(each)) === victim && isAttacker(each.to))
      .filter((each) => {
        const cause = each.cause === undefined ? undefined : message(each.cause);
        return cause?.kind === "response" && !isAttacker(cause.from) && cause.by !== "attacker";
      })
      .map((each) => each.n),
};
