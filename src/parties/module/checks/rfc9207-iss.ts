import { type Check, equal } from "../../../simulation/check.ts";

/** @see https://www.rfc-editor.org/rfc/rfc9207#section-2.4 */
export const rfc9207Iss: Check<{ readonly issuer: string; readonly returnedIss: string | undefined }> = {
  id: "rfc9207-iss",
  title: "iss in the answer is the server that this session started with",
  status: "S",
  clause: "RFC 9207 §2.4",
  refusal: { error: "issuer_mismatch", description: "the answer comes from another server" },
  compare: ({ issuer, returnedIss }) => equal(issuer, returnedIss),
};
