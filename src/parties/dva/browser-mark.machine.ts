import { setup } from "xstate";

/** A short-lived mark of a browser. The cookie holds no identity; what it stands for stays at the DVA. */
export interface BrowserMarkContext {
  readonly cookie: string;
  /** What a launch value must have been bound to, to be used in this browser. */
  readonly binding: string;
  readonly sub: string;
  /** Epoch ms. */
  readonly expires: number;
}

/**
 * Option 1: the cookie from collecting. Option 3a with PAR: the Module DVA Authentication cookie of the preparation.
 *
 * @see KoppelMij IG, option 1 and technical-walkthrough-pgo-launch-voorbereiden
 */
export const browserMarkMachine = setup({
  types: { context: {} as BrowserMarkContext, input: {} as BrowserMarkContext },
}).createMachine({
  context: ({ input: { cookie, binding, sub, expires } }) => ({ cookie, binding, sub, expires }),
  initial: "known",
  states: { known: {} },
});
