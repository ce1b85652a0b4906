import type { RecordedMessage } from "../../simulation/recording.ts";
import { membersOf } from "../message-values.ts";
import type { Trace } from "../trace.ts";
import { decodeClaims } from "./claims.ts";
import type { Goal } from "./goal.ts";
import { fieldsOf } from "./presented.ts";

/** What the PGO keeps for the account; what it fetches for a module it passes on. */
const kept = ["token-response", "refresh-response", "token-exchange-response"];

/** The PGO took tokens of the victim into the account of the attacker. */
export const accountLink: Goal = {
  id: "account-link",
  title: "The attacker's PGO account holds a token of the victim",
  evidence: (trace) => {
    const { run, isAttacker, victim } = trace;
    return run.messages
      .filter((each) => each.to === "pgo" && kept.includes(each.type) && (each.status ?? 500) < 300)
      .filter((each) => subjectsIn(each).some((sub) => run.owners[`sub/${sub}`] === victim))
      .filter((each) => {
        const account = accountBehind(trace, each);
        const isOfAttacker =
          account !== undefined && run.participants.some(({ id, person }) => isAttacker(id) && person === account);
        return isOfAttacker && isTaken(trace, each);
      })
      .map((each) => each.n);
  },
};

/** The subjects of the tokens in a token response. */
function subjectsIn(response: RecordedMessage): readonly string[] {
  const { access_token, id_token, refresh_token } = membersOf(response);
  return [access_token, id_token, refresh_token].flatMap((token) => {
    const { sub } = decodeClaims(token);
    return typeof sub === "string" ? [sub] : [];
  });
}

const sessionOf = ({ headers }: RecordedMessage) =>
  /__Host-pgo-session=([^;]+)/.exec([headers?.cookie ?? ""].flat().join("; "))?.[1];

/** The account that is logged in to the PGO session in which this response came. */
function accountBehind({ run, chainOf }: Trace, response: RecordedMessage): string | undefined {
  const request = chainOf(response).find(
    (each) => each.to === "pgo" && each.channel === "front" && each.kind === "request",
  );
  const session = request === undefined ? undefined : sessionOf(request);
  const login = run.messages.findLast(
    (each) => each.type === "pgo-login" && each.n < response.n && session !== undefined && sessionOf(each) === session,
  );
  return login === undefined ? undefined : fieldsOf(login).account;
}

/** Whether the PGO goes on with it: what it then says to the browser is no refusal. */
function isTaken({ run, chainOf }: Trace, response: RecordedMessage): boolean {
  const next = run.messages.find(
    (each) =>
      each.n > response.n && each.from === "pgo" && each.channel === "front" && chainOf(each).includes(response),
  );
  return next !== undefined && next.type !== "pgo-error-page";
}
