import type { Check } from "../simulation/check.ts";
import { within } from "./within.ts";

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 */
export const codeLifetime: Check<{ readonly now: number; readonly codeExpires: number }> = {
  id: "code-lifetime",
  title: "the authorization code has not expired",
  status: "D",
  clause: "RFC 6749 §4.1.2; RFC0039 (15 minutes)",
  refusal: { error: "invalid_grant", description: "the code has expired" },
  compare: ({ now, codeExpires }) => within(now, codeExpires),
};
