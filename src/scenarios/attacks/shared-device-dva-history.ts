import { untilPgoForgets } from "./after-the-victim.ts";
import type { Attack } from "./attack.ts";

/** The next user of the same browser opens the address of the DVA from the history, which launches. */
export const sharedDeviceDvaHistory: Attack = {
  id: "shared-device-dva-history",
  label: "11 (iii)",
  title: "Stale DVA session on a shared device: DVA address from the history",
  needs: ["own-account", "shared-device"],
  goals: ["leak"],
  references: ["OpenID Connect Back-Channel Logout 1.0 §1"],
  plan: () => ({
    setup: [],
    steps: [
      { do: "wait", for: ["dva-launch-request"], as: "launch" },
      ...untilPgoForgets,
      { do: "replay", in: "shared", what: "launch" },
    ],
  }),
};
