import type { Goal } from "./goal.ts";

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
            each.to === "dva-fhir" &&
            isAttacker(each.from) &&
            token.messages.includes(each.n) &&
            (answerTo(each.n)?.status ?? 500) < 300,
        ),
      )
      .map((each) => each.n),
};
