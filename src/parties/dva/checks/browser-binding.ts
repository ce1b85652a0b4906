import { type Check, equal } from "../../../simulation/check.ts";

/** The mark that the browser shows, and the one that this launch value was bound to. */
export interface BrowserBindingFacts {
  readonly launchBinding: string;
  readonly markBinding: string | undefined;
}

/** The literal text asks for a cookie; the reading that stops theft asks for the cookie of this very launch. */
export const browserBinding: Check<BrowserBindingFacts> = {
  id: "browser-binding",
  title: "the browser is the one that this launch was prepared in",
  status: "D",
  clause: "KoppelMij IG, option 1; launch voorbereiden (the cookie, not the comparison)",
  modes: ["bound", "presence"],
  refusal: { error: "access_denied", description: "this browser is not the one in which the launch was prepared" },
  compare: ({ launchBinding, markBinding }, mode) =>
    mode === "presence"
      ? equal("a cookie of the DVA", markBinding === undefined ? undefined : "a cookie of the DVA")
      : equal(`the cookie of ${launchBinding}`, markBinding === undefined ? undefined : `the cookie of ${markBinding}`),
};
