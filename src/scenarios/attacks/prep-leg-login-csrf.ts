import type { Attack } from "./attack.ts";

/** What the address of the DVA holds, also where the PGO sent it as a form. */
const asAddress = {
  module: { of: "preparation", name: "module" },
  context: { of: "preparation", name: "context" },
  return_url: { of: "preparation", name: "return_url" },
};

/** The victim opens the attacker's own preparation, so that cookie, launch or tokens end up with the wrong person. */
export const prepLegLoginCsrf: Attack = {
  id: "prep-leg-login-csrf",
  label: "9",
  title: "Login CSRF by the preparation request",
  needs: ["lure-link", "own-account"],
  goals: ["session-swap", "account-link"],
  references: ["RFC 9700 §4.7", "arXiv:1601.01229 §3.4"],
  plan: ({ launchWay }) => ({
    setup: [{ do: "own-run", until: ["prepare-authorization-request", "dva-launch-request"], as: "preparation" }],
    steps: [
      // The victim has just started a task too, so that the PGO waits for an answer in that session.
      {
        do: "moment",
        for: ["prepare-redirect", "dva-launch-redirect", "dva-launch-form-page"],
        interrupts: false,
      },
      {
        do: "lure",
        target: { url: { addressOf: "preparation" }, query: launchWay === "dva" ? asAddress : {} },
      },
    ],
  }),
};
