import type { RecordedMessage, RecordedToken } from "../../simulation/recording.ts";
import { decodeJwt } from "./decode-jwt.ts";
import type { RecordingIndex } from "./recording-index.ts";

const jwtPattern = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

const cache = new WeakMap<RecordingIndex, Map<RecordedMessage, readonly RecordedToken[]>>();

/** The tokens in a message: those that somebody issued, and JWTs that nobody issued as they stand. Looked for once. */
export function tokensIn(index: RecordingIndex, message: RecordedMessage): readonly RecordedToken[] {
  const found = cache.get(index) ?? new Map<RecordedMessage, readonly RecordedToken[]>();
  cache.set(index, found);
  const tokens = found.get(message) ?? lookFor(index, message);
  found.set(message, tokens);
  return tokens;
}

function lookFor(index: RecordingIndex, message: RecordedMessage): readonly RecordedToken[] {
  const issued = index.tokensOf.get(message.n) ?? [];
  const texts = [...new Set(textOfMessage(message).match(jwtPattern) ?? [])];
  const strange = texts.filter((value) => !issued.some((token) => token.value === value));
  return [...issued, ...strange.map((value) => forged(index, message, value))];
}

/** Whether a token was changed after its issuer made it. */
export function isForged(token: RecordedToken): boolean {
  return token.id.endsWith(forgedMark);
}

const forgedMark = "*";

/** A changed token keeps parts of the one it was made from; that tells what it was. */
function forged(index: RecordingIndex, message: RecordedMessage, value: string): RecordedToken {
  const [, payload = "", signature = ""] = value.split(".");
  const issuedBefore = [...index.tokensOf.values()].flat().filter(({ format }) => format === "jwt");
  const origin = issuedBefore.find(
    (token) => token.value.endsWith(`.${signature}`) || token.value.split(".")[1] === payload,
  );
  const claims = decodeJwt(value).payload;
  const issuer = typeof claims?.["iss"] === "string" ? claims["iss"] : (origin?.issuer ?? "");
  return {
    id: `${origin?.id ?? "token"}${forgedMark}`,
    kind: origin?.kind ?? "access-token",
    format: "jwt",
    value,
    issuer,
    ...(claims !== undefined && { claims }),
    ...(origin?.expires !== undefined && { expires: origin.expires }),
    seenBy: [message.from, message.to],
    messages: [message.n],
  };
}

function textOfMessage({ url = "", headers = {}, body = "" }: RecordedMessage): string {
  return [url, ...Object.values(headers).flat(), body].join("\n");
}
