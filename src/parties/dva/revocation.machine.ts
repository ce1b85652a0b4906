import { createRevocationMachine } from "../create-revocation-machine.ts";
import { dvaChecks } from "./dva.checks.ts";

/** A request to end a token of the DVA. */
export const revocationMachine = createRevocationMachine(dvaChecks.revocationAssertion);
