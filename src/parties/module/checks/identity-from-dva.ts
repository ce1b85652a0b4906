import { type Check, equal } from "../../../simulation/check.ts";

/** Hardening: in 2a and 2b the PGO says who the patient is; the token of the DVA says so too, signed. */
export const identityFromDva: Check<{
  readonly patientFromToken: string | undefined;
  readonly patientFromPgo: string;
}> = {
  id: "identity-from-dva",
  title: "the patient is the one in the token of the DVA",
  status: "H",
  clause: "hardening; compare OpenID Connect Core §5.7",
  refusal: { error: "subject_mismatch", description: "the PGO names another patient than the DVA" },
  compare: ({ patientFromToken, patientFromPgo }) => equal(patientFromToken ?? "(absent)", patientFromPgo),
};
