import { useEffect, useState } from "react";
import { isDialogOpen } from "../components/open-dialogs.ts";
import { namedDialog, showDialog } from "../shell/dialog-state.ts";
import { isEmbedded } from "../shell/embed.ts";
import { getDisplay, setDisplay } from "../state/display.ts";
import { phasesOf } from "../state/phases.ts";
import { useRunStore } from "../state/run-context.tsx";
import { detailLevels } from "../state/run-state.ts";
import type { RunStore } from "../state/run-store.ts";
import { advance, retreat } from "../tours/advance.ts";
import { stepFieldId } from "./step-field.tsx";

/** What a key does; the letters can be switched off. */
type Command = (store: RunStore) => void;

const named: Readonly<Record<string, Command>> = {
  ArrowRight: advance,
  PageDown: advance,
  ArrowLeft: retreat,
  PageUp: retreat,
  Home: (store) => store.first(),
  End: (store) => store.last(),
};

const letters: Readonly<Record<string, Command>> = {
  n: advance,
  p: retreat,
  m: nextDetail,
  g: () => document.getElementById(stepFieldId)?.focus(),
  f: toggleFullScreen,
  v: (store) => void store.fork(),
  a: (store) => void store.toggleAttack(),
  t: (store) => void store.toggleDeciding(),
  d: (store) => store.nextMoment(),
  s: togglePresenting,
  "/": () => showDialog("search"),
  "?": () => showDialog("help"),
};

/** Listens to the keys of the run. Returns the black screen, which `.` and `b` switch. */
export function useKeys(): { readonly on: boolean; readonly leave: () => void } {
  const store = useRunStore();
  const [blank, setBlank] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isSearchKey(event) && !blank && !isDialogOpen()) {
        event.preventDefault();
        showDialog("search");
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (blank) {
        event.preventDefault();
        setBlank(false);
        return;
      }
      if (isDialogOpen() || namedDialog() !== null) return;
      const command = commandFor(event, store, setBlank);
      if (command === undefined) return;
      event.preventDefault();
      command(store);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [store, blank]);

  return { on: blank, leave: () => setBlank(false) };
}

function commandFor(event: KeyboardEvent, store: RunStore, setBlank: (on: boolean) => void): Command | undefined {
  const { key, shiftKey } = event;
  if (key === " ") return ownsSpace(event.target) ? undefined : shiftKey ? named.ArrowLeft : named.ArrowRight;
  if (key === "Escape") {
    if (store.getState().playing !== "no") return () => store.play("no");
    return getDisplay().presenting ? () => setDisplay({ presenting: false }) : undefined;
  }
  if (Object.hasOwn(named, key)) return shiftKey ? undefined : named[key];
  if (!getDisplay().letterKeys) return undefined;
  if (key === "." || key.toLowerCase() === "b") return () => setBlank(true);
  if (/^[1-9]$/.test(key)) return () => goToPhase(store, Number(key));
  return letters[key.toLowerCase()];
}

/** The key that searches in most applications; it works in fields too. */
function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** Fields take every key; a choice list and a slider take the arrows too. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=separator]"))
  );
}

/** Space presses a focused control, so it does not step as well. */
function ownsSpace(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("button, a, summary, label, [role=switch], [role=tab]") !== null
  );
}

function goToPhase(store: RunStore, index: number): void {
  const { recording } = store.getState();
  const phase = recording === null ? undefined : phasesOf(recording)[index - 1];
  if (phase !== undefined) store.go(phase.first);
}

function nextDetail(store: RunStore): void {
  const at = detailLevels.indexOf(store.getState().detail);
  store.setDetail(detailLevels[(at + 1) % detailLevels.length] ?? "messages");
}

/** A page in a frame of a slide is shown large by the slide. */
function togglePresenting(): void {
  if (!isEmbedded) setDisplay({ presenting: !getDisplay().presenting });
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.();
  else void document.exitFullscreen();
}
