import type { PartySystem } from "./ports.ts";
import { stateText } from "./states.ts";

/** A session machine of one's own party, as its siblings and endpoints see it. */
export interface Session<Context> {
  readonly id: string;
  readonly value: string;
  readonly context: Context;
}

/** All sessions of one kind (`grant-1`, `grant-2`, …), in the order in which they were made, without `except`. */
export function sessionsOf<Context>(system: PartySystem, kind: string, except?: string): readonly Session<Context>[] {
  const found: Session<Context>[] = [];
  for (const [id, actor] of Object.entries(system.getAll() as Record<string, { getSnapshot(): unknown }>)) {
    // A machine that is just starting cannot be read; it asks about the others.
    if (id === except || !id.startsWith(`${kind}-`) || !/^\d+$/.test(id.slice(kind.length + 1))) continue;
    const snapshot = actor.getSnapshot() as { readonly value: unknown; readonly context: Context };
    found.push({ id, value: stateText(snapshot.value), context: snapshot.context });
  }
  return found;
}

/** The first session of that kind for which `holds` is true. */
export function findSession<Context>(
  system: PartySystem,
  kind: string,
  holds: (context: Context, value: string) => boolean,
): Session<Context> | undefined {
  return sessionsOf<Context>(system, kind).find(({ context, value }) => holds(context, value));
}

/** What the party knows from the start: the context of its root machine. @throws Error for a party that is not here. */
export function rootContext<Context>(system: PartySystem, party: string): Context {
  const root = system.get(party) as { getSnapshot(): unknown } | undefined;
  if (root === undefined) throw new Error(`No machine ${party} in this actor system.`);
  return (root.getSnapshot() as { readonly context: Context }).context;
}
