import { enqueueActions, setup } from "xstate";
import { json } from "../../protocol/http.ts";
import { portsOf } from "../../simulation/ports.ts";

export interface RevocationContext {
  readonly exchange: number;
  readonly grant: string | null;
  /** Whether the request came from the client that the token was issued to. */
  readonly isAuthenticated: boolean;
}

/**
 * A request to end a token. Only the client that the token was issued to can end it; every request gets the same answer,
 * so that the answer tells nothing about tokens of others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2.1
 */
export const revocationMachine = setup({
  types: { context: {} as RevocationContext, input: {} as RevocationContext },
  guards: {
    isOwnToken: ({ context }) => context.grant !== null && context.isAuthenticated,
  },
  actions: {
    endGrant: enqueueActions(({ context, system, enqueue }) => {
      if (context.grant !== null) enqueue.sendTo(system.get(context.grant), { type: "revoked" });
    }),
    answer: ({ context, system }) => portsOf(system).respond(context.exchange, json(200, {}), "revoke-response"),
  },
}).createMachine({
  context: ({ input }) => input,
  initial: "reading",
  states: {
    reading: { always: [{ guard: "isOwnToken", target: "ended", actions: "endGrant" }, "ignored"] },
    ended: { entry: "answer" },
    ignored: { entry: "answer" },
  },
});
