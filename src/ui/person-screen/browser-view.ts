import type { RecordedMessage, Recording } from "../../simulation/recording.ts";

/** What a browser shows after message n. */
export type BrowserView =
  | { readonly kind: "empty" }
  /** Between two pages: a request is under way, or a redirect is about to be followed. */
  | { readonly kind: "moving"; readonly url: string }
  | { readonly kind: "page"; readonly url: string; readonly message: RecordedMessage };

/**
 * The page that a browser shows at the cursor, or where it is on its way to.
 * @param cursor number of the last message that has happened; 0 is before the first.
 */
export function browserViewAt(recording: Recording, cursor: number, browserId: string): BrowserView {
  const { messages } = recording;
  for (let at = Math.min(cursor, messages.length) - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (message === undefined) continue;
    const view = viewOf(recording, message, browserId);
    if (view !== undefined) return view;
  }
  return { kind: "empty" };
}

/** The choice that was made on a page in this run: its message, or undefined where the run ends or moves on without one. */
export function choiceMadeOn(
  recording: Recording,
  shown: RecordedMessage,
  decision: string,
  browserId: string,
): RecordedMessage | undefined {
  for (const message of recording.messages.slice(shown.n)) {
    if (message.decision?.id === decision && message.to === browserId) return message;
    const otherPage = message.page !== undefined && message.page !== shown.page;
    if (otherPage && (message.to === browserId || message.from === browserId)) return undefined;
  }
  return undefined;
}

function viewOf(recording: Recording, message: RecordedMessage, browserId: string): BrowserView | undefined {
  if (message.from === browserId) {
    if (message.type === "show-page")
      return { kind: "page", url: message.url ?? urlOfPage(recording, message), message };
    if (message.kind === "request" && message.channel === "front" && message.url !== undefined) {
      return { kind: "moving", url: message.url };
    }
    return undefined;
  }
  if (message.to !== browserId) return undefined;
  if (message.kind === "action") {
    return message.type === "open-address" && message.url !== undefined
      ? { kind: "moving", url: message.url }
      : undefined;
  }
  if (message.page === "form-post") return { kind: "moving", url: addressOf(recording, message) };
  if (message.page !== undefined) return { kind: "page", url: addressOf(recording, message), message };
  const location = message.headers?.["location"];
  if (typeof location === "string") return { kind: "moving", url: absolute(location, addressOf(recording, message)) };
  return undefined;
}

/** The page that is shown came in by a response just before. */
function urlOfPage(recording: Recording, shown: RecordedMessage): string {
  for (let at = shown.n - 2; at >= 0; at -= 1) {
    const message = recording.messages[at];
    if (message?.kind === "response" && message.to === shown.from && message.page === shown.page) {
      return addressOf(recording, message);
    }
  }
  return "";
}

function addressOf(recording: Recording, response: RecordedMessage): string {
  return recording.messages[(response.answers ?? 0) - 1]?.url ?? "";
}

function absolute(location: string, base: string): string {
  return URL.canParse(location, base === "" ? undefined : base) ? new URL(location, base || undefined).href : location;
}
