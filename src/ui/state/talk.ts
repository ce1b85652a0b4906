import { useSyncExternalStore } from "react";
import * as z from "zod/mini";

/** A talk that is being given in this tab. It is no part of a story, so it stays out of links. */
export interface Talk {
  /** Names the channel between this tab and the window with its notes. */
  readonly id: string;
  /** The tour that is walked, or null. */
  readonly tour: string | null;
  /** The stop of the tour, from 0. */
  readonly stop: number;
  /** When the talk began, in milliseconds since 1970, or null before it. */
  readonly startedAt: number | null;
}

const storageKey = "koppelmij-talk";

const stored = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  tour: z.nullable(z.string()),
  stop: z.number().check(z.int(), z.gte(0)),
  startedAt: z.nullable(z.number()),
});

let talk: Talk = read() ?? { id: newId(), tour: null, stop: 0, startedAt: null };
const listeners = new Set<() => void>();

export function getTalk(): Talk {
  return talk;
}

/** Changes the talk and keeps it for a reload of this tab, where the browser allows it. */
export function setTalk(fields: Partial<Omit<Talk, "id">>): void {
  talk = { ...talk, ...fields };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(talk));
  } catch {
    // A browser that keeps nothing still gives the talk until the page closes.
  }
  for (const listener of listeners) listener();
}

export function subscribeTalk(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTalk(): Talk {
  return useSyncExternalStore(subscribeTalk, getTalk);
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function read(): Talk | undefined {
  try {
    const parsed = stored.safeParse(JSON.parse(sessionStorage.getItem(storageKey) ?? "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
