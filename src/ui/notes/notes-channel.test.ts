import { expect, test, vi } from "vitest";
import { type NotesMessage, openNotesChannel, type TalkView } from "./notes-channel.ts";

const view: TalkView = {
  step: { scenario: "Option 3a", title: "The launch", next: null, cursor: 2, total: 2, atEnd: true },
  tour: "browser",
  stop: 1,
  startedAt: 5,
};

test("notes that are opened later ask, and hear the stage of their own talk and nothing else", async () => {
  const heard: NotesMessage[] = [];
  const stage = openNotesChannel("one", (message) => {
    if (message.kind === "ask") stage.send({ kind: "view", view });
  });
  const other = openNotesChannel("two", () => undefined);
  const notes = openNotesChannel("one", (message) => heard.push(message));
  const stranger = new BroadcastChannel("koppelmij-talk-one");
  stranger.postMessage({ kind: "view", view: { title: 3 } });
  other.send({ kind: "do", command: "next" });
  notes.send({ kind: "ask" });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: "view", view }]));
  for (const each of [stage, other, notes, stranger]) each.close();
});
