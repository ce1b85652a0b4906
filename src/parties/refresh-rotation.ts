import { type Check, equal } from "../simulation/check.ts";

/** Reuse of a rotated refresh token ends the whole family. @see https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2 */
export const refreshRotation: Check<{ readonly rotated: boolean }> = {
  id: "refresh-rotation",
  title: "the refresh token has not been used before",
  status: "S",
  clause: "RFC 9700 §4.14.2",
  refusal: { error: "invalid_grant", description: "the refresh token has been used before" },
  compare: ({ rotated }) => equal("the newest of its family", rotated ? "already rotated" : "the newest of its family"),
};
