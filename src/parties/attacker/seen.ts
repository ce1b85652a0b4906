import { headerOf } from "../../protocol/http.ts";
import { readPage } from "../../protocol/page.ts";
import { challengeOf } from "../../protocol/pkce.ts";
import type { Overheard } from "../../simulation/adversary.ts";
import type { Ports } from "../../simulation/ports.ts";
import type { Target, Value } from "./plan.ts";

/** Messages that the attacker kept, by the name that the plan gives them. */
export type Kept = Readonly<Record<string, Overheard>>;

/** The request of a browser that a kept message is, to send it once more. */
export interface Resent {
  readonly url: string;
  readonly body?: string;
}

/** The address of a kept message: of a request its own, of a redirect where it leads. */
function addressOf(message: Overheard | undefined): string {
  const location = message?.headers?.location;
  return (typeof location === "string" ? location : message?.url) ?? "";
}

/** A value in a kept message: in its address, in the form in its body, or in its JSON. */
export function fieldOf(message: Overheard | undefined, name: string): string | undefined {
  const address = addressOf(message);
  const inQuery = URL.canParse(address) ? new URL(address).searchParams.get(name) : null;
  if (inQuery !== null) return inQuery;
  const { body = "", headers = {} } = message ?? {};
  const mediaType = headerOf({ headers: Object.entries(headers) as [string, string][] }, "content-type") ?? "";
  if (mediaType.includes("json")) return memberOf(body, name);
  if (mediaType.startsWith("text/html"))
    return readPage(body)?.actions.find(({ fields }) => name in fields)?.fields[name];
  return new URLSearchParams(body).get(name) ?? undefined;
}

function memberOf(body: string, name: string): string | undefined {
  const value: unknown = (JSON.parse(body) as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : undefined;
}

/** @throws Error for a value that the plan never kept: a programmer's mistake. */
function textOf(value: Value, kept: Kept, ports: Ports): string {
  if (typeof value === "string") return value;
  if ("madeUp" in value) return ports.named(value.madeUp);
  if ("challengeOf" in value) return ports.derived(challengeOf(ports.named(value.challengeOf)));
  const found = "addressOf" in value ? addressOf(kept[value.addressOf]) : fieldOf(kept[value.of], value.name);
  if (found === undefined || found === "")
    throw new Error(`The plan uses ${JSON.stringify(value)}, which it never saw.`);
  return found;
}

/** The address with its query filled in: a parameter that is there already is replaced. */
export function addressTo({ url, path = [], query = {} }: Target, kept: Kept, ports: Ports): string {
  const segments = path.map((each) => textOf(each, kept, ports));
  const address = new URL([textOf(url, kept, ports), ...segments].join("/"));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, textOf(value, kept, ports));
  return address.href;
}

/** The fields of a form with their values. */
export function formOf(form: Readonly<Record<string, Value>>, kept: Kept, ports: Ports): Record<string, string> {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, textOf(value, kept, ports)]));
}

/** The cookie of that name in a kept request, as a `Set-Cookie` field would set it. */
export function cookieIn(message: Overheard | undefined, name: string): string | undefined {
  const [cookies = ""] = [message?.headers?.cookie ?? ""].flat();
  const pair = cookies.split("; ").find((each) => each.startsWith(`${name}=`));
  return pair === undefined ? undefined : `${pair}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}

/** A kept request as any browser can send it again. */
export function resend({ url = "", body }: Overheard): Resent {
  return body === undefined ? { url } : { url, body };
}
