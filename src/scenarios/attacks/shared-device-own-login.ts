import { untilPgoForgets } from "./after-the-victim.ts";
import type { Attack } from "./attack.ts";

/** The next user of the same browser logs in to the PGO and starts an own task, while the DVA still knows the victim's browser. */
export const sharedDeviceOwnLogin: Attack = {
  id: "shared-device-own-login",
  label: "11 (i)",
  title: "Stale DVA session on a shared device: own login at the PGO",
  needs: ["own-account", "shared-device"],
  goals: ["leak"],
  references: ["OpenID Connect Back-Channel Logout 1.0 §1", "RFC 9700 §4.14.2"],
  plan: () => ({
    setup: [],
    steps: [...untilPgoForgets, { do: "own-run", in: "shared", until: [], as: "nothing" }],
  }),
};
