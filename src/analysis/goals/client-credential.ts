import type { Goal } from "./goal.ts";

/** The attacker got a credential of the module: its secret, or an assertion that counts at an honest party. */
export const clientCredential: Goal = {
  id: "client-credential",
  title: "The attacker learns a credential of the module",
  evidence: ({ run, isAttacker }) => {
    const assertions = run.tokens.filter(({ kind, seenBy }) => kind === "client-assertion" && seenBy.some(isAttacker));
    return run.messages
      .filter((each) => each.from === "module" && isAttacker(each.to))
      .filter(
        ({ n, headers }) =>
          String(headers?.authorization ?? "").startsWith("Basic ") ||
          assertions.some(({ messages }) => messages.includes(n)),
      )
      .map((each) => each.n);
  },
};
