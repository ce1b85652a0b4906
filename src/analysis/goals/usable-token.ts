import type { RecordedMessage } from "../../simulation/recording.ts";
import type { Goal } from "./goal.ts";

/** The PGO is one too, for its own modules. */
const resourceServers = ["dva-fhir", "pgo"];

/** Whether the token is the credential of this request. A PGO also gets tokens to look at (introspection). */
function isPresented({ headers }: RecordedMessage, token: string): boolean {
  return [headers?.authorization ?? ""].flat().some((each) => each.endsWith(` ${token}`));
}

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
            resourceServers.includes(each.to) &&
            isPresented(each, token.value) &&
            isAttacker(each.from) &&
            token.messages.includes(each.n) &&
            (answerTo(each.n)?.status ?? 500) < 300,
        ),
      )
      .map((each) => each.n),
};
