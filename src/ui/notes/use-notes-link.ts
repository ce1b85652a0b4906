import { useEffect } from "react";
import { useRunStore } from "../state/run-context.tsx";
import type { RunStore } from "../state/run-store.ts";
import { getTalk, setTalk, subscribeTalk } from "../state/talk.ts";
import { useWords, type Words } from "../state/words.ts";
import { advance, isAtTourEnd, retreat, skipBack, skipStop } from "../tours/advance.ts";
import { isAtEnd } from "../tours/tour-step.ts";
import { type TourStop, tourOf } from "../tours/tours.ts";
import { type NotesCommand, openNotesChannel, type TalkStep, type TalkView } from "./notes-channel.ts";

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
  "next-stop": skipStop,
  "previous-stop": skipBack,
  restart: () => setTalk({ startedAt: Date.now() }),
};

function viewOf(store: RunStore, words: Words): TalkView | undefined {
  const { tour, stop, startedAt } = getTalk();
  const step = isAtTourEnd() ? null : stepOf(store, words, tourOf(tour)?.stops[stop]);
  return step === undefined ? undefined : { step, tour, stop, startedAt };
}

function stepOf(store: RunStore, words: Words, present: TourStop | undefined): TalkStep | undefined {
  const { recording, cursor } = store.getState();
  const message = recording?.messages[cursor - 1];
  if (recording === null || message === undefined) return undefined;
  const next = recording.messages[cursor];
  return {
    scenario: words.scenario(recording.story.scenario),
    title: words.message(message),
    next: next === undefined ? null : words.message(next),
    cursor,
    total: recording.messages.length,
    atEnd: present !== undefined && isAtEnd(present, recording.messages, cursor),
  };
}
