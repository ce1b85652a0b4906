import { useSyncExternalStore } from "react";
import * as z from "zod/mini";
import { type Language, languages, preferredLanguage } from "../../i18n/i18n.ts";
import type { NameSet } from "../../i18n/text-words.ts";

/** The three sets of names of the same parties. */
export const nameSets = ["koppelmij", "medmij2", "medmij1"] as const satisfies readonly NameSet[];

export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];

/** How the diagram shows what has not happened yet. */
export const futures = ["grey", "hidden"] as const;
export type Future = (typeof futures)[number];

/** Choices about how things look. They change no story, so they stay on this device and out of links. */
export interface Display {
  readonly language: Language;
  readonly theme: Theme;
  readonly names: NameSet;
  readonly future: Future;
  /** Dims everything that the current message does not touch. */
  readonly focus: boolean;
  /** Single letters work as keys (WCAG 2.1.4 asks for a way to switch them off). */
  readonly letterKeys: boolean;
  /** Presenter mode: large type, and only the diagram, the caption and the screens. */
  readonly presenting: boolean;
}

const storageKey = "koppelmij-display";

const stored = z.partial(
  z.object({
    language: z.enum(languages),
    theme: z.enum(themes),
    names: z.enum(nameSets),
    future: z.enum(futures),
    focus: z.boolean(),
    letterKeys: z.boolean(),
    presenting: z.boolean(),
  }),
);

let display: Display = { ...standard(), ...read() };
const listeners = new Set<() => void>();

export function getDisplay(): Display {
  return display;
}

/** Changes display choices and keeps them on this device where the browser allows it. */
export function setDisplay(fields: Partial<Display>): void {
  display = { ...display, ...fields };
  try {
    // Another window may have entered or left presenter mode meanwhile, which is its own affair.
    localStorage.setItem(storageKey, JSON.stringify({ ...display, ...read(), ...fields }));
  } catch {
    // A browser that keeps nothing still shows the choice until the page closes.
  }
  tell();
}

/** Follows choices that are made in another window, such as the one with notes. Only presenter mode is each window's own. */
export function followOtherWindows(): void {
  addEventListener("storage", ({ key }) => {
    if (key !== storageKey) return;
    const { presenting } = display;
    display = { ...standard(), ...read(), presenting };
    tell();
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function subscribeDisplay(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDisplay(): Display {
  return useSyncExternalStore(subscribeDisplay, getDisplay);
}

/** Asks whether the system is dark. */
export const systemIsDark = "(prefers-color-scheme: dark)";

/** The theme as drawn: light unless dark is chosen, or the system is followed and is dark. */
export function drawnTheme(theme: Theme, isSystemDark = matchMedia(systemIsDark).matches): "light" | "dark" {
  if (theme !== "system") return theme;
  return isSystemDark ? "dark" : "light";
}

function standard(): Display {
  return {
    language: preferredLanguage(typeof navigator === "undefined" ? [] : navigator.languages),
    theme: "light",
    names: "koppelmij",
    future: "grey",
    focus: false,
    letterKeys: true,
    presenting: false,
  };
}

function read(): Partial<Display> {
  try {
    const parsed = stored.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? "{}"));
    return parsed.success ? withoutUndefined(parsed.data) : {};
  } catch {
    return {};
  }
}

function withoutUndefined(fields: z.infer<typeof stored>): Partial<Display> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
