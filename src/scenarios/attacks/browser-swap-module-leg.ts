import type { Attack } from "./attack.ts";

/** Everything is verified in the victim's browser, but the module session belongs to the attacker's browser. */
export const browserSwapModuleLeg: Attack = {
  id: "browser-swap-module-leg",
  label: "6",
  title: "Browser swapping at the module's request",
  needs: ["lure-link", "own-account", "race-block", "read-authz-response", "read-launch-url"],
  instead: ["read-form-post"],
  goals: ["leak", "write"],
  references: ["FAPI 2.0 Security Profile §6.5", "RFC 9700 §4.5.4", "RFC 6819 §4.4.1.7"],
  plan: ({ moduleLaunchUrl }) => ({
    setup: [],
    steps: [
      { do: "wait", for: ["launch-request"], as: "launch", hold: true },
      {
        do: "own-run",
        until: ["module-authorization-request"],
        as: "authorization",
        from: {
          url: moduleLaunchUrl,
          query: { iss: { of: "launch", name: "iss" }, launch: { of: "launch", name: "launch" } },
        },
      },
      { do: "lure", target: { url: { addressOf: "authorization" } } },
      { do: "wait", for: ["module-callback"], as: "callback" },
      { do: "open", in: "own", target: { url: { addressOf: "callback" } } },
    ],
  }),
};
