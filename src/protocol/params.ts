import { formMediaType, type HttpRequest, headerOf } from "./http.ts";
import { accepted, type Outcome, refuse } from "./refused.ts";

/** Parameters of a query string or form body: every name with its values, in the order in which they came. */
export type Params = Readonly<Record<string, readonly string[]>>;

const queryClause = "RFC 6749 §3.1";
const formClause = "RFC 6749 §3.2";

/**
 * Reads a query string or a form body.
 * A parameter without a value counts as absent; a name that comes twice is `invalid_request`, unless it is repeatable.
 *
 * @param text Without the leading question mark.
 * @param repeatable Names that may come more than once, such as `resource` and `audience` of RFC 8693.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.1
 */
export function readParams(text: string, repeatable: readonly string[] = [], clause = queryClause): Outcome<Params> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (value === "") continue;
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  }
  for (const [name, values] of found) {
    if (values.length > 1 && !repeatable.includes(name))
      return refuse("invalid_request", `The parameter ${name} is included more than once.`, clause);
  }
  return accepted(Object.fromEntries(found));
}

/** The first value of a parameter, or undefined where it is absent. */
export function single(params: Params, name: string): string | undefined {
  return many(params, name)[0];
}

/** All values of a parameter, in order. */
export function many(params: Params, name: string): readonly string[] {
  return Object.hasOwn(params, name) ? (params[name] ?? []) : [];
}

/** The parameters in the query of a request. */
export function queryOf(request: HttpRequest, repeatable: readonly string[] = []): Outcome<Params> {
  const [beforeFragment = ""] = request.url.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  return readParams(mark === -1 ? "" : beforeFragment.slice(mark + 1), repeatable, queryClause);
}

/** The parameters in the form body of a request; another media type is `invalid_request`. */
export function formOf(request: HttpRequest, repeatable: readonly string[] = []): Outcome<Params> {
  const [mediaType = ""] = (headerOf(request, "Content-Type") ?? "").split(";", 1);
  if (mediaType.trim().toLowerCase() !== formMediaType)
    return refuse("invalid_request", `The body must be ${formMediaType}.`, formClause);
  return readParams(request.body ?? "", repeatable, formClause);
}

/** The first values of all these parameters, or `invalid_request` naming the first that is missing. */
export function required<Name extends string>(
  params: Params,
  names: readonly Name[],
  clause = queryClause,
): Outcome<Record<Name, string>> {
  const values: [Name, string][] = [];
  for (const name of names) {
    const value = single(params, name);
    if (value === undefined) return refuse("invalid_request", `The parameter ${name} is missing.`, clause);
    values.push([name, value]);
  }
  return accepted(Object.fromEntries(values) as Record<Name, string>);
}
