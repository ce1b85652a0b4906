import type { RecordedMessage } from "../../simulation/recording.ts";
import { membersOf } from "../message-values.ts";
import type { Trace } from "../trace.ts";
import { decodeClaims } from "./claims.ts";
import type { Goal } from "./goal.ts";
import { fieldsOf } from "./presented.ts";

/** A module of the attacker got a token of the victim, who agreed to no such thing and did not start that module. */
export const unconsentedModule: Goal = {
  id: "unconsented-module",
  title: "A module of the attacker gets access to data of the victim without consent",
  evidence: (trace) => {
    const { run, isAttacker, message, victim } = trace;
    return run.messages
      .filter((each) => each.type === "module-token-response" && isAttacker(each.to) && (each.status ?? 500) < 300)
      .filter((each) => run.owners[`sub/${subjectOf(run.tokens, membersOf(each).access_token)}`] === victim)
      .filter((each) => {
        const request = each.answers === undefined ? undefined : message(each.answers);
        return request !== undefined && !hasConsent(trace, clientOf(request));
      })
      .map((each) => each.n);
  },
};

function subjectOf(tokens: Trace["run"]["tokens"], value: unknown): string {
  const token = tokens.find((each) => each.value === value);
  return String(token?.claims?.sub ?? decodeClaims(value).sub);
}

/** The client that a token request names, in its form or in its Basic credentials. */
function clientOf(request: RecordedMessage): string {
  const [scheme, value = ""] = String(request.headers?.authorization ?? "").split(" ");
  return scheme === "Basic" ? decodeURIComponent(atob(value).split(":")[0] ?? "") : (fieldsOf(request).client_id ?? "");
}

/** Whether the victim agreed on a page that was shown for a request of this client. */
function hasConsent({ run, chainOf, personOf, victim }: Trace, client: string): boolean {
  return run.messages
    .filter(
      ({ type, from, decision }) =>
        type === "make-choice" && personOf(from) === victim && decision?.choice === "consent",
    )
    .filter(({ page }) => page === "consent-module")
    .some((choice) =>
      chainOf(choice).some(
        (each) => each.type === "module-authorization-request" && fieldsOf(each).client_id === client,
      ),
    );
}
