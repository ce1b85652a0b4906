import { type Check, equal } from "../../../simulation/check.ts";

/** Hardening: a code that arrives with a foreign state is voided at the DVA, so that nobody else can use it. */
export const codeBurnOnStateMismatch: Check<{ readonly codeIsVoid: boolean }> = {
  id: "code-burn-on-state-mismatch",
  title: "a code with a foreign state is made worthless",
  status: "H",
  clause: "hardening; compare FAPI 2.0 Security Profile §6.5",
  refusal: { error: "state_mismatch", description: "the code could not be made worthless" },
  compare: ({ codeIsVoid }) => equal("the code is void", codeIsVoid ? "the code is void" : "the code still works"),
};
