import { decodeJwt } from "../../protocol/jwt.ts";
import type { RecordedToken, Run } from "../../simulation/recording.ts";
import type { Bound, Holder } from "./origin.ts";

interface Traced {
  readonly value: string;
  readonly token: RecordedToken | undefined;
  readonly keeper: Holder | undefined;
}

/** What a machine remembers for itself and says nothing about the value. */
const bookkeeping: ReadonlySet<string> = new Set(["id", "exchange"]);

/**
 * What limits a value. A JWT carries it itself; a cookie has the rules of the browser's jar; for anything else it is what the
 * machine of its maker holds beside it.
 */
export function boundTo(run: Pick<Run, "states">, traced: Traced): Bound | null {
  const { value, token, keeper } = traced;
  const claims = token?.format === "jwt" ? decodeJwt(value)?.claims : undefined;
  if (claims !== undefined) return { source: "claims", facts: factsOf(claims) };
  if (token?.kind === "cookie") {
    const cookie = cookieIn(run, value);
    return cookie === undefined ? null : { source: "cookie", facts: factsOf(cookie, [value]) };
  }
  if (token === undefined || keeper === undefined) return null;
  const memory = run.states.find(({ actor, after }) => actor === keeper.actor && after === keeper.since)?.context ?? {};
  const scalars = Object.entries(memory).filter(([name, each]) => !bookkeeping.has(name) && !isObject(each));
  return { source: "memory", actor: keeper.actor, facts: factsOf(Object.fromEntries(scalars), [value, "false", "0"]) };
}

function cookieIn(run: Pick<Run, "states">, value: string): Readonly<Record<string, unknown>> | undefined {
  for (const { context } of run.states) {
    const jar: unknown = context["jar"];
    const found: unknown = Array.isArray(jar) ? jar.find((each) => each?.value === value) : undefined;
    if (typeof found === "object" && found !== null) return { ...found };
  }
  return undefined;
}

/** What is filled in, each as text: scalars, lists of text, and in a JWT objects such as `cnf`. */
function factsOf(data: Readonly<Record<string, unknown>>, without: readonly string[] = []): Bound["facts"] {
  return Object.entries(data).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === undefined || text === "" || without.includes(text) ? [] : [{ name, value: text }];
  });
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(" · ");
  return isObject(value) ? JSON.stringify(value) : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
