import { untilPgoForgets } from "./after-the-victim.ts";
import type { Attack } from "./attack.ts";

/** The next user of the same browser opens the launch URL from the history. */
export const sharedDeviceLaunchHistory: Attack = {
  id: "shared-device-launch-history",
  label: "11 (ii)",
  title: "Stale DVA session on a shared device: launch from the history",
  needs: ["own-account", "shared-device"],
  goals: ["leak"],
  references: ["OpenID Connect Back-Channel Logout 1.0 §1", "RFC 9700 §4.2"],
  plan: () => ({
    setup: [],
    steps: [
      { do: "wait", for: ["launch-request"], as: "launch" },
      ...untilPgoForgets,
      { do: "replay", in: "shared", what: "launch" },
    ],
  }),
};
