import { createProof, readProof } from "./protocol/dpop.ts";
import { decodeJwt, signJwt } from "./protocol/jwt.ts";
import { deriveKey } from "./protocol/keys.ts";
import type { RecordedMessage, Recording } from "./simulation/recording.ts";
import { messageOf } from "./story.fixture.ts";

type Claims = Readonly<Record<string, unknown>>;

/** The nth JWT of a field of a form, or of a member of a JSON body. */
function jwtIn({ body = "" }: RecordedMessage, field: string): string {
  return body.startsWith("{") ? String(JSON.parse(body)[field]) : (new URLSearchParams(body).get(field) ?? "");
}

/** The same JWT with other claims, genuinely signed anew by its owner: what that party itself could have sent. */
export function signedAnew(owner: "module" | "dva", type: string, field: string, changes: Claims, nth = 1) {
  return async (honest: Recording): Promise<string> => {
    const { header, claims } = decodeJwt(jwtIn(messageOf(honest, type, nth), field)) ?? { header: {}, claims: {} };
    const all = Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined);
    const key = await deriveKey(honest.story.seed, owner);
    return signJwt(key, Object.fromEntries(all) as never, { typ: String(header["typ"]) });
  };
}

/** The `jti` of the assertion in the first message of a type. */
export function jtiIn(honest: Recording, type: string, field: string): unknown {
  return decodeJwt(jwtIn(messageOf(honest, type), field))?.claims["jti"];
}

interface ProofChanges {
  readonly method?: string;
  readonly url?: string;
  readonly accessToken?: string;
  readonly jti?: string;
  /** Seconds by which the proof is older than the honest one. */
  readonly age?: number;
  /** Whose key; the module's own for its first session where left out. */
  readonly owner?: string;
}

/** A proof as for the module's first read of the Task, with something else in it. */
export function proof(changes: ProofChanges = {}) {
  return async (honest: Recording): Promise<string> => {
    const request = honest.messages.find(({ type, from }) => type === "task-read-request" && from === "module");
    const { authorization = "", dpop = "" } = request?.headers ?? {};
    const read = readProof(String(dpop));
    const key = await deriveKey(honest.story.seed, changes.owner ?? "module/dpop-session-1");
    return createProof(key, {
      method: changes.method ?? read?.htm ?? "",
      url: changes.url ?? read?.htu ?? "",
      accessToken: changes.accessToken ?? String(authorization).replace(/^DPoP /, ""),
      jti: changes.jti ?? "a-proof-of-the-tests",
      now: ((read?.iat ?? 0) - (changes.age ?? 0)) * 1000,
    });
  };
}

/** The `jti` of the proof that came with the module's first read of the Task. */
export function firstProofId(honest: Recording): string {
  const request = honest.messages.find(({ type, from }) => type === "task-read-request" && from === "module");
  return readProof(String(request?.headers?.["dpop"]))?.jti ?? "";
}
