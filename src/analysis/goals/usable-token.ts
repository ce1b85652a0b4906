import type { Goal } from "./goal.ts";
import { credentialOf } from "./presented.ts";

/** The attacker held an access token of the victim and the resource server accepted it from the attacker. */
export const usableToken: Goal = {
  id: "usable-token",
  title: "The attacker uses a token of the victim at the resource server",
  evidence: ({ run, isAttacker, answerTo, victim }) =>
    run.tokens
      .filter((token) => token.kind === "access-token" && run.owners[`sub/${String(token.claims?.sub)}`] === victim)
      .flatMap((token) =>
        run.messages.filter(
          (each) =>
            each.kind === "request" &&
            isAttacker(each.from) &&
            credentialOf(each) === token.value &&
            (answerTo(each.n)?.status ?? 500) < 300,
        ),
      )
      .map((each) => each.n),
};
