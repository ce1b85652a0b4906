import { useEffect } from "react";
import { useRunStore } from "../state/run-context.tsx";
import type { RunStore } from "../state/run-store.ts";
import { getTalk, setTalk, subscribeTalk } from "../state/talk.ts";
import { useWords, type Words } from "../state/words.ts";
import { advance, goToStop, retreat } from "../tours/advance.ts";
import { isAtEnd } from "../tours/tour-step.ts";
import { tourOf } from "../tours/tours.ts";
import { type NotesCommand, openNotesChannel, type TalkView } from "./notes-channel.ts";

/** Tells the window with notes where the stage is, whenever that changes or is asked for, and does what it asks. */
export function useNotesLink(): void {
  const store = useRunStore();
  const words = useWords();
  useEffect(() => {
    const channel = openNotesChannel(getTalk().id, (message) => {
      if (message.kind === "ask") tell();
      if (message.kind === "do") doing[message.command](store);
    });
    const tell = (): void => {
      const view = viewOf(store, words);
      if (view !== undefined) channel.send({ kind: "view", view });
    };
    const stops = [store.subscribe(tell), subscribeTalk(tell)];
    tell();
    return () => {
      for (const stop of stops) stop();
      channel.close();
    };
  }, [store, words]);
}

const doing: Readonly<Record<NotesCommand, (store: RunStore) => void>> = {
  next: advance,
  back: retreat,
  "next-stop": () => goToStop(getTalk().stop + 1),
  "previous-stop": () => goToStop(getTalk().stop - 1),
  restart: () => setTalk({ startedAt: Date.now() }),
};

function viewOf(store: RunStore, words: Words): TalkView | undefined {
  const { recording, cursor } = store.getState();
  const message = recording?.messages[cursor - 1];
  if (recording === null || message === undefined) return undefined;
  const { tour, stop, startedAt } = getTalk();
  const present = tourOf(tour)?.stops[stop];
  const next = recording.messages[cursor];
  return {
    scenario: words.scenario(recording.story.scenario),
    title: words.message(message),
    next: next === undefined ? null : words.message(next),
    cursor,
    total: recording.messages.length,
    tour,
    stop,
    atEnd: present !== undefined && isAtEnd(present, recording.messages, cursor),
    startedAt,
  };
}
