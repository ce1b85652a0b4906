import { type Check, equal } from "../../../simulation/check.ts";

/** The PGO issued the temporary token to this module. */
export const tempTokenClientBound: Check<{ readonly tokenClient: string | undefined; readonly actor: string }> = {
  id: "temp-token-client-bound",
  title: "the temporary token was issued to the module that exchanges it",
  status: "U",
  clause: "not in the option 2b documents; compare RFC 8693 §4.4",
  refusal: { error: "invalid_grant", description: "the temporary token was issued to another module" },
  compare: ({ tokenClient, actor }) => equal(tokenClient ?? "(nobody)", actor),
};
