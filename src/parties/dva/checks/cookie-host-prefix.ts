import { type Check, equal } from "../../../simulation/check.ts";

/** @see RFC 6265bis §4.1.3.2: only the host itself can have set a cookie with the `__Host-` prefix. */
export const cookieHostPrefix: Check<{ readonly cookieName: string | undefined }> = {
  id: "cookie-host-prefix",
  title: "the session cookie has the __Host- prefix",
  status: "U",
  clause: "RFC 6265bis §4.1.3.2",
  refusal: { error: "invalid_request", description: "the session cookie may have been set by another host" },
  compare: ({ cookieName }) => equal("__Host-dva-session", cookieName),
};
