import type { Attack } from "./attack.ts";

/** What else the address of the DVA holds, also where the PGO sent it as a form. */
const fromOwnLaunch = {
  module: { of: "start", name: "module" },
  return_url: { of: "start", name: "return_url" },
};

/** The attacker, logged in as himself, asks for a launch with the task of the victim. */
export const launchContextIdor: Attack = {
  id: "launch-context-idor",
  label: "15",
  title: "A foreign task in the launch",
  needs: ["own-account"],
  goals: ["leak", "write"],
  references: ["CWE-639", "RFC 8693 §2.1"],
  // The request that names the task: to the DVA where the browser carries it, else to the PGO.
  plan: ({ launchWay, pgo, victimTask }) => {
    const inAddress = { authorize: "resource", dva: "context" }[launchWay ?? ""];
    if (inAddress === undefined) {
      return {
        setup: [{ do: "own-run", until: ["pgo-start-choice"], as: "start" }],
        steps: [
          { do: "later" },
          { do: "post", in: "own", target: { url: `${pgo}/start` }, form: { task: victimTask } },
        ],
      };
    }
    const until =
      launchWay === "dva" ? (["dva-launch-request"] as const) : (["prepare-authorization-request"] as const);
    const query = launchWay === "dva" ? fromOwnLaunch : {};
    return {
      setup: [{ do: "own-run", until, as: "start" }],
      steps: [
        { do: "later" },
        {
          do: "open",
          in: "own",
          target: { url: { addressOf: "start" }, query: { ...query, [inAddress]: `Task/${victimTask}` } },
        },
      ],
    };
  },
};
