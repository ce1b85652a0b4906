import type { Knowledge } from "./knowledge.ts";
import type { RecordedMessage } from "./recording.ts";

/** How much of a message is visible: its address, also a form in its body, only its cookies, or all of it. */
export type Visible = "url" | "body" | "cookie" | "all";

/** A message that is about to arrive, as the recording will have it. */
export type Overheard = Pick<
  RecordedMessage,
  "type" | "from" | "to" | "channel" | "kind" | "url" | "headers" | "body" | "page" | "method" | "status" | "decision"
>;

/** What becomes of a message: `delay` puts it aside until nothing else is left to do, `stop` for good. */
export interface Look {
  readonly visible: Visible | null;
  readonly hold: "no" | "delay" | "stop";
  /** That it passes is noticed, whatever is visible of it: a chosen moment. */
  readonly noticed?: boolean;
  /** One part that it changes on the way, as `alterMessage` names parts. */
  readonly alter?: { readonly part: string; readonly value: string };
}

/** A message as the adversary's machine gets it: the visible part only. */
export interface ObservedEvent {
  readonly type: "observed";
  readonly message: Overheard;
}

/**
 * Who watches and holds back what travels between others. The world asks it about every delivery; it knows no party by
 * name. What it sends, it sends as any other party.
 */
export interface Adversary {
  /** The party whose machine acts, also the name under which it observes. */
  readonly id: string;
  /** Parties and faces that are its own: it sees all that they send and get, and what they send is by the attacker. */
  readonly members: readonly string[];
  /** Values that it knows from the start. */
  readonly known: readonly string[];
  /** @param context the context of its machine: what it is doing now. */
  readonly look: (message: Overheard, context: object) => Look;
}

/** An adversary at work in one world. */
export interface Watch extends Adversary {
  readonly knowledge: Knowledge;
  isMember(participant: string): boolean;
}

/** Only what is visible of a message; of one that is merely noticed, what kind it is. */
export function visiblePart(message: Overheard, visible: Visible | null): Overheard {
  if (visible === "all") return message;
  if (visible === null) {
    const { type, from, to, channel, kind, page } = message;
    return { type, from, to, channel, kind, ...(page === undefined ? {} : { page }) };
  }
  const { headers, body, ...rest } = message;
  if (visible === "cookie") {
    const { url: _url, ...bare } = rest;
    return headers?.cookie === undefined ? bare : { ...bare, headers: { cookie: headers.cookie } };
  }
  if (visible === "url" || body === undefined) return rest;
  const mediaType = headers?.["content-type"];
  return { ...rest, body, ...(mediaType === undefined ? {} : { headers: { "content-type": mediaType } }) };
}
