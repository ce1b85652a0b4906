import { setup } from "xstate";

/** A browser that logged in with DigiD, known by its session cookie. */
export interface BrowserSessionContext {
  readonly cookie: string;
  readonly sub: string;
  /** Moment of the login, epoch ms; the session counts for `lifetimes.session` from here. */
  readonly digidAt: number;
}

/** The DVA's own session of a browser (the guide's example: four hours). */
export const browserSessionMachine = setup({
  types: { context: {} as BrowserSessionContext, input: {} as BrowserSessionContext },
}).createMachine({
  context: ({ input }) => ({ cookie: input.cookie, sub: input.sub, digidAt: input.digidAt }),
  initial: "identified",
  states: { identified: {} },
});
