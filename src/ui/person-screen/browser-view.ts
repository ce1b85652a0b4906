import type { RecordedMessage, Recording } from "../../simulation/recording.ts";

/** What a browser shows after message n. */
export type BrowserView =
  | { readonly kind: "empty" }
  /** Between two pages: a request is under way, or a redirect is about to be followed. */
  | { readonly kind: "moving"; readonly url: string }
  | PageView;

export interface PageView {
  readonly kind: "page";
  readonly url: string;
  /** The message that shows the page, or the response that brings it. */
  readonly message: RecordedMessage;
  /** The page document; undefined where the browser made up the page itself. */
  readonly body: string | undefined;
}

/**
 * The page that a browser shows at the cursor, or where it is on its way to.
 * @param cursor number of the last message that has happened; 0 is before the first.
 */
export function browserViewAt(recording: Recording, cursor: number, browserId: string): BrowserView {
  const { messages } = recording;
  for (let at = Math.min(cursor, messages.length) - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (message === undefined) continue;
    if (isNoContent(message, browserId)) return pageBehind(recording, at, browserId) ?? { kind: "empty" };
    const view = viewOf(recording, message, browserId);
    if (view !== undefined) return view;
  }
  return { kind: "empty" };
}

/** The page that stays in view while a browser is on its way: the last one that it showed. */
export function pageBehind(recording: Recording, cursor: number, browserId: string): PageView | undefined {
  for (let at = Math.min(cursor, recording.messages.length) - 1; at >= 0; at -= 1) {
    const message = recording.messages[at];
    const view = message === undefined ? undefined : viewOf(recording, message, browserId);
    if (view?.kind === "page") return view;
  }
  return undefined;
}

/** The choice that was made on a page in this run: its message, or undefined where the run ends or moves on without one. */
export function choiceMadeOn(
  recording: Recording,
  shown: RecordedMessage,
  decision: string,
  browserId: string,
): RecordedMessage | undefined {
  for (const message of recording.messages.slice(shown.n)) {
    if (message.to === browserId && message.decision?.id === decision) return message;
    const isOther = message.page !== undefined && message.page !== shown.page;
    if (isOther && (message.to === browserId || message.from === browserId)) return undefined;
  }
  return undefined;
}

/** Who sits at a browser: the participant, and the person that it is. */
export interface Sitter {
  readonly person: string;
  readonly isAttacker: boolean;
}

/** Who sits at a browser when message `n` arrives there: whoever sees the next page. A shared browser changes hands. */
export function sitterAt(recording: Recording, browserId: string, n = 1): Sitter {
  const shown = recording.messages.filter(({ type, from }) => type === "show-page" && from === browserId);
  const next = shown.find((message) => message.n >= n) ?? shown.at(-1);
  const participant = recording.participants.find(({ id }) => id === (next?.to ?? "person"));
  return {
    person: participant?.person ?? recording.story.person,
    isAttacker: participant?.domain === "attacker",
  };
}

/** A response without content leaves the window as it is. @see RFC 9110 section 15.3.5 */
function isNoContent({ kind, status, to }: RecordedMessage, browserId: string): boolean {
  return kind === "response" && to === browserId && status === 204;
}

function viewOf(recording: Recording, message: RecordedMessage, browserId: string): BrowserView | undefined {
  if (message.from === browserId) return sentView(recording, message);
  if (message.to !== browserId) return undefined;
  if (message.kind === "action") {
    const typed = message.type === "open-address" && message.url !== undefined;
    return typed ? { kind: "moving", url: message.url } : undefined;
  }
  const url = addressOf(recording, message);
  if (message.page === "form-post") return { kind: "moving", url };
  if (message.page !== undefined) return { kind: "page", url, message, body: message.body };
  const location = message.headers?.["location"];
  return typeof location === "string" ? { kind: "moving", url: absolute(location, url) } : undefined;
}

function sentView(recording: Recording, message: RecordedMessage): BrowserView | undefined {
  if (message.type === "show-page") {
    const brought = responseBefore(recording, message);
    const url = message.url ?? (brought === undefined ? "" : addressOf(recording, brought));
    return { kind: "page", url, message, body: message.body ?? brought?.body };
  }
  const isRequest = message.kind === "request" && message.url !== undefined;
  return isRequest ? { kind: "moving", url: message.url } : undefined;
}

/** The response that brought the page which is shown now. */
function responseBefore(recording: Recording, shown: RecordedMessage): RecordedMessage | undefined {
  for (let at = shown.n - 2; at >= 0; at -= 1) {
    const message = recording.messages[at];
    if (message?.kind === "response" && message.to === shown.from) {
      return message.page === shown.page ? message : undefined;
    }
  }
  return undefined;
}

function addressOf(recording: Recording, response: RecordedMessage): string {
  return recording.messages[(response.answers ?? 0) - 1]?.url ?? "";
}

function absolute(location: string, base: string): string {
  const from = base === "" ? undefined : base;
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}
