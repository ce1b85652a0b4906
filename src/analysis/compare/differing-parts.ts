import type { RecordedMessage, Run } from "../../simulation/recording.ts";
import { valuesInMessage } from "../origin/values-in-message.ts";

/** A message with the run it comes from, which tells what in it was made for that run alone. */
export interface Told {
  readonly run: Pick<Run, "tokens">;
  readonly message: RecordedMessage;
}

/**
 * The parts in which messages of the same milestone differ, named as an alteration names them (`url.query.launch`,
 * `header.dpop`, `body.scope`), a claim after the part that carries it. What every run makes anew (codes, tokens, random
 * values, times) is no difference; that a part is there is one, and so is whether an access token needs a proof.
 */
export function differingParts(told: readonly Told[]): readonly string[] {
  const parts = told.map(partsOf);
  const names = [...new Set(parts.flatMap((each) => [...each.keys()]))];
  const differ = (name: string) => new Set(parts.map((each) => each.get(name))).size > 1;
  // Where a token is there in one message only, its claims say no more than that.
  const isTold = (name: string) => parts.every((each) => each.has(carrierOf(name)));
  return names.filter((name) => differ(name) && (carrierOf(name) === name || isTold(name)));
}

function carrierOf(name: string): string {
  return name.split("›")[0] ?? name;
}

/** The values of a message by part, with what is new in every run replaced by what it is. */
function partsOf({ run, message }: Told): ReadonlyMap<string, string> {
  const { from, to, method, url, status, headers } = message;
  const authorization = headers?.authorization;
  const parts = new Map<string, string[]>();
  const add = (part: string, value: string | number | undefined): void => {
    if (value !== undefined) parts.set(part, [...(parts.get(part) ?? []), String(value)]);
  };
  add("from", from);
  add("to", to);
  add("method", method);
  add("url", url === undefined ? undefined : withoutQuery(url));
  add("status", status);
  // The scheme is the first word; what follows is a token.
  add("header.authorization", typeof authorization === "string" ? authorization.split(" ")[0] : undefined);
  const kinds = new Map(run.tokens.map(({ value, kind }) => [value, kind]));
  for (const { place, value } of valuesInMessage(message)) {
    if (implied.test(place)) continue;
    const kind = kinds.get(value);
    add(partOf(place), kind === undefined ? lasting(value) : `‹${kind}›`);
  }
  return new Map([...parts].map(([part, values]) => [part, [...new Set(values)].sort().join("\n")]));
}

/** `body.entry.0.resource.id` is told as `body.entry`; of a claim the part that carries it and its first name. */
function partOf(place: string): string {
  const [carrier = "", ...claims] = place.split("›");
  const depth = carrier.startsWith("header.location.query.") ? 4 : deep.test(carrier) ? 3 : 2;
  return [carrier.split(".").slice(0, depth).join("."), ...claims.map((claim) => claim.split(".")[0])].join("›");
}

/** Places of which the third word is a name of its own. */
const deep = /^(?:url\.query|header\.cookie|header\.set-cookie)\./;

/** What follows from the address and from the page before. */
const implied = /^header\.(?:host|origin|referer)\b/;

const random = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[\w-]{20,}$/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const time = /^(?:\d{10}|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))$/;

/** What stays the same in every run of one story. */
function lasting(value: string): string {
  if (random.test(value) || uuid.test(value)) return "‹random›";
  if (time.test(value)) return "‹time›";
  return URL.canParse(value) ? withoutQuery(value) : value;
}

/** The values of a query are parts of their own. */
function withoutQuery(address: string): string {
  return address.split("?")[0] ?? address;
}
