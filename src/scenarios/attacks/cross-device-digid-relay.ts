import type { Step } from "../../parties/attacker/plan.ts";
import { addresses, registered } from "../world/addresses.ts";
import type { Attack } from "./attack.ts";

/** Has the victim approve the login that waits in the own browser, and goes on there. */
const relayed: readonly Step[] = [
  { do: "wait", for: ["digid-login-page"], as: "login", own: true },
  { do: "relay", target: { url: `${addresses.digid}/approve`, query: { login: { of: "login", name: "login" } } } },
  { do: "later" },
  {
    do: "post",
    in: "own",
    target: { url: `${addresses.digid}/login` },
    form: { login: { of: "login", name: "login" } },
  },
];

/**
 * The launch asks for DigiD in the attacker's browser; the victim approves that login, because one is expected. The
 * protections that DigiD itself has are not modelled.
 */
export const crossDeviceDigidRelay: Attack = {
  id: "cross-device-digid-relay",
  label: "10",
  title: "Relayed DigiD approval",
  needs: ["digid-relay", "own-account", "race-block", "read-launch-url"],
  instead: ["read-form-post"],
  goals: ["leak"],
  references: ["Cross-Device Flows BCP §4.1.1, §4.3.8, §6.1.1"],
  // Where the DVA launches, its address is made of what anyone can know; elsewhere the launch has to be stolen.
  plan: ({ launchWay, authorization, victimTask }) =>
    launchWay === "dva"
      ? {
          setup: [],
          steps: [
            { do: "later" },
            {
              do: "open",
              in: "own",
              target: {
                url: new URL("/launch-module", authorization).href,
                query: {
                  module: registered.moduleClientId,
                  context: `Task/${victimTask}`,
                  return_url: registered.pgoReturnUrl,
                },
              },
            },
            ...relayed,
          ],
        }
      : {
          setup: [],
          steps: [
            { do: "wait", for: ["launch-request"], as: "launch", hold: true },
            { do: "replay", in: "own", what: "launch" },
            ...relayed,
          ],
        },
};
