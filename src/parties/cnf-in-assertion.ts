import type { Check } from "../simulation/check.ts";

/** The module names the key to which its token must be bound. */
export const cnfInAssertion: Check<{ readonly confirmation: string | undefined }> = {
  id: "cnf-in-assertion",
  title: "the assertion names the key to bind the token to (cnf)",
  status: "D",
  clause: "KoppelMij IG, option 2a and 2b",
  refusal: { error: "invalid_request", description: "the assertion names no key" },
  compare: ({ confirmation }) => ({
    passed: confirmation !== undefined,
    expected: "cnf.jkt",
    actual: confirmation === undefined ? "(absent)" : `cnf.jkt ${confirmation}`,
  }),
};
