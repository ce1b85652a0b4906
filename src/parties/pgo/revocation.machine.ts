import { createRevocationMachine } from "../create-revocation-machine.ts";
import { pgoChecks } from "./pgo.checks.ts";

/** A request to end a token that the PGO itself signed (module type PS). */
export const revocationMachine = createRevocationMachine(pgoChecks.revocationAssertion);
