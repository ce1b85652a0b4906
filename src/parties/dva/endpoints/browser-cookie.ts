import { sessionCookieName } from "../config.ts";

/** The session cookie that a browser presented, under the prefixed name or the plain one. */
export function presentedCookie(
  cookies: Readonly<Record<string, string>>,
): { readonly name: string; readonly value: string } | undefined {
  const names = [sessionCookieName(true), sessionCookieName(false)];
  const name = names.find((each) => cookies[each] !== undefined);
  return name === undefined ? undefined : { name, value: cookies[name] ?? "" };
}
