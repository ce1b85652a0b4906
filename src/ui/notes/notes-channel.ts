import * as z from "zod/mini";

/** The step on the stage. Texts come as they stand there. */
const step = z.object({
  scenario: z.string(),
  title: z.string(),
  /** The step that comes after this one, or null at the end of the run. */
  next: z.nullable(z.string()),
  cursor: z.number(),
  total: z.number(),
  /** Whether the next step leads to the next stop, or out of the tour. */
  atEnd: z.boolean(),
});

/** What the window with notes shows of the talk. */
const view = z.object({
  /** Null on the screen after the last stop of a tour. */
  step: z.nullable(step),
  tour: z.nullable(z.string()),
  stop: z.number(),
  startedAt: z.nullable(z.number()),
});

const commands = ["next", "back", "next-stop", "previous-stop", "restart"] as const;

const message = z.discriminatedUnion("kind", [
  /** The stage tells where it is. */
  z.object({ kind: z.literal("view"), view }),
  /** The notes have just been opened and ask where the stage is. */
  z.object({ kind: z.literal("ask") }),
  /** The notes work as a clicker. */
  z.object({ kind: z.literal("do"), command: z.enum(commands) }),
]);

export type TalkStep = z.infer<typeof step>;
export type TalkView = z.infer<typeof view>;
export type NotesCommand = (typeof commands)[number];
export type NotesMessage = z.infer<typeof message>;

/** Both ends of the line between a stage and its notes. Whatever is not such a message is not heard. */
export interface NotesChannel {
  readonly send: (message: NotesMessage) => void;
  readonly close: () => void;
}

/** Opens the line of one talk; windows of other talks do not hear it. */
export function openNotesChannel(talk: string, onMessage: (message: NotesMessage) => void): NotesChannel {
  const channel = new BroadcastChannel(`koppelmij-talk-${talk}`);
  channel.onmessage = ({ data }) => {
    const parsed = message.safeParse(data);
    if (parsed.success) onMessage(parsed.data);
  };
  return { send: (each) => channel.postMessage(each), close: () => channel.close() };
}
