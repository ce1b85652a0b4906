import { type Check, equal } from "../../../simulation/check.ts";

/** A withdrawn consent ends its refresh token. @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export const grantStanding: Check<{ readonly isRevoked: boolean }> = {
  id: "grant-standing",
  title: "the consent has not been withdrawn and the grant not been revoked",
  status: "S",
  clause: "RFC 6749 §5.2; Afsprakenstelsel 2.2.3, Autoriseren (Beëindigingsverklaring)",
  refusal: { error: "invalid_grant", description: "the grant has been revoked" },
  compare: ({ isRevoked }) => equal("standing", isRevoked ? "revoked" : "standing"),
};
