import { type Check, equal } from "../simulation/check.ts";

/** Consumed at first presentation; the other reading consumes it only after success. */
export const launchSingleUse: Check<{ readonly presentedBefore: boolean; readonly succeededBefore: boolean }> = {
  id: "launch-single-use",
  title: "the launch value is used for the first time",
  status: "D",
  clause: "KoppelMij IG, option 3a; launch voorbereiden",
  modes: ["first-presentation", "after-success"],
  refusal: { error: "invalid_request", description: "the launch value has been used before" },
  compare: ({ presentedBefore, succeededBefore }, mode) =>
    equal("not used", (mode === "after-success" ? succeededBefore : presentedBefore) ? "used before" : "not used"),
};
