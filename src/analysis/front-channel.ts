import { readPage } from "../protocol/page.ts";
import type { RecordedMessage, RecordedToken, Run } from "../simulation/recording.ts";

/** A token and the first front-channel message whose address or form showed it. */
export interface ExposedToken {
  readonly token: RecordedToken;
  readonly message: RecordedMessage;
}

/**
 * The tokens of a kind other than `state` that stood in a URL or form body on the front channel: in the address of a
 * request, in the `Location` of a redirect, in a posted form, or in the hidden fields of a page that submits itself.
 */
export function exposedTokens(run: Pick<Run, "messages" | "tokens">): readonly ExposedToken[] {
  const carriers = new Map(run.messages.filter((each) => each.channel === "front").map((each) => [each.n, each]));
  const texts = new Map<number, string>();
  const textOf = (message: RecordedMessage): string => {
    const known = texts.get(message.n) ?? exposedText(message);
    texts.set(message.n, known);
    return known;
  };
  return run.tokens.flatMap((token) => {
    if (token.kind === "state") return [];
    const shown = token.messages.map((n) => carriers.get(n)).find((each) => each && textOf(each).includes(token.value));
    return shown === undefined ? [] : [{ token, message: shown }];
  });
}

/** As `exposedTokens`, the tokens alone. */
export function credentialsInFrontChannel(run: Pick<Run, "messages" | "tokens">): readonly RecordedToken[] {
  return exposedTokens(run).map(({ token }) => token);
}

/** The decoded values that this message shows in an address or a form, one per line. */
function exposedText(message: RecordedMessage): string {
  const location = message.headers?.location;
  const mediaType = message.headers?.["content-type"];
  const values = [...queryValues(message.url), ...(typeof location === "string" ? queryValues(location) : [])];
  if (message.body !== undefined && typeof mediaType === "string") {
    if (message.kind === "request" && mediaType.startsWith("application/x-www-form-urlencoded")) {
      values.push(...new URLSearchParams(message.body).values());
    }
    if (mediaType.startsWith("text/html")) values.push(...selfSubmitted(message.body));
  }
  return values.join("\n");
}

function queryValues(url: string | undefined): readonly string[] {
  return url !== undefined && URL.canParse(url) ? [...new URL(url).searchParams.values()] : [];
}

function selfSubmitted(body: string): readonly string[] {
  const page = readPage(body);
  const automatic = page?.actions.filter((each) => each.choice === "auto") ?? [];
  return automatic.flatMap((each) => [...Object.values(each.fields), ...queryValues(each.action)]);
}
