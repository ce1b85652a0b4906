import { formMediaType } from "../../protocol/http.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import { readPage } from "../../protocol/page.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";

/** A value and where it stands, for instance `body.code` or `header.cookie.__Host-pgo-session`. */
export interface PlacedValue {
  readonly place: string;
  readonly value: string;
}

/**
 * Every value that a message carries, decoded as its reader decodes it: the query of its address and of its `Location`,
 * cookies, headers, fields of a form, of JSON and of a page, and the claims of a JWT in any of those (`body.id_token›sub`).
 */
export function valuesInMessage(message: RecordedMessage): readonly PlacedValue[] {
  const { url, headers = {}, decision } = message;
  const plain = [
    ...(url === undefined ? [] : queryOf("url", url)),
    ...Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((each) => headerOf(name, each))),
    ...bodyOf(message),
    ...(decision === undefined ? [] : [{ place: `decision.${decision.id}`, value: decision.choice }]),
  ];
  return plain.flatMap((each) => [each, ...claimsOf(each)]);
}

/** Every scalar in plain data with the path that leads to it; of an address also its query. */
export function valuesInData(place: string, data: unknown): readonly PlacedValue[] {
  if (typeof data === "string") return [{ place, value: data }, ...queryOf(place, data)];
  if (typeof data === "number" || typeof data === "boolean") return [{ place, value: String(data) }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, each]) => valuesInData(place === "" ? name : `${place}.${name}`, each));
}

function headerOf(name: string, value: string): readonly PlacedValue[] {
  const place = `header.${name}`;
  if (name === "cookie") return value.split(/; */).map((pair) => cookieOf(place, pair));
  if (name === "set-cookie") return [cookieOf(place, value.split(";")[0] ?? "")];
  if (name === "authorization") return [{ place, value: value.replace(/^\S+ +/, "") }];
  return [{ place, value }, ...queryOf(place, value)];
}

function cookieOf(place: string, pair: string): PlacedValue {
  const at = pair.indexOf("=");
  return { place: `${place}.${pair.slice(0, at)}`, value: pair.slice(at + 1) };
}

function bodyOf({ body, headers = {} }: RecordedMessage): readonly PlacedValue[] {
  if (body === undefined || body === "") return [];
  const type = [headers["content-type"] ?? ""].flat()[0] ?? "";
  if (type.startsWith(formMediaType))
    return [...new URLSearchParams(body)].flatMap(([name, value]) => valuesInData(`body.${name}`, value));
  if (/[/+]json/.test(type)) return valuesInData("body", jsonOf(body));
  if (type.startsWith("text/html")) {
    const page = readPage(body);
    return page === undefined
      ? []
      : valuesInData("page", { ...page.data, ...page.lists, ...Object.fromEntries(formsOf(page.actions)) });
  }
  return [{ place: "body", value: body }];
}

function formsOf(actions: NonNullable<ReturnType<typeof readPage>>["actions"]): readonly [string, unknown][] {
  return actions.map(({ choice, action, fields }) => [choice, { action, ...fields }]);
}

function queryOf(place: string, address: string): readonly PlacedValue[] {
  const start = address.indexOf("?");
  if (start < 0 || !/^(https?:\/)?\//.test(address)) return [];
  const query = new URLSearchParams(address.slice(start + 1).replace(/#.*$/s, ""));
  return [...query].flatMap(([name, value]) => valuesInData(`${place}.query.${name}`, value));
}

function claimsOf({ place, value }: PlacedValue): readonly PlacedValue[] {
  if (!/^eyJ[\w-]+\.[\w-]+\./.test(value)) return [];
  const claims = decodeJwt(value)?.claims;
  return claims === undefined
    ? []
    : valuesInData("", claims).map((each) => ({ ...each, place: `${place}›${each.place}` }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
