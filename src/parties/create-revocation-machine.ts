import { enqueueActions, setup } from "xstate";
import { json } from "../protocol/http.ts";
import type { Check } from "../simulation/check.ts";
import { effect } from "../simulation/effect.ts";
import { portsOf } from "../simulation/ports.ts";
import type { AssertionAuthFacts } from "./client-assertion-auth.ts";

interface RevocationContext {
  readonly exchange: number;
  readonly grant: string | null;
  /** Whether the request came from the client that the token was issued to. */
  readonly isAuthenticated: boolean;
  /** An assertion of the client that the token was issued to, still to be verified (2a, 2b). */
  readonly assertion: string | null;
  readonly assertionClient: string;
}

/**
 * A request to end a token. Only the client that the token was issued to can end it; every request gets the same answer,
 * so that the answer tells nothing about tokens of others.
 *
 * @param row checks on the assertion of a client that has no secret
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2.1
 */
export function createRevocationMachine(row: readonly Check<AssertionAuthFacts>[]) {
  const checkAssertion = effect(async (facts: Pick<AssertionAuthFacts, "assertion" | "assertionClient">, ports) => {
    const [clientKey] = await ports.keysOf("module");
    if (clientKey === undefined) throw new Error("The module has no key.");
    return ports.check(row, { ...facts, clientKey, now: ports.now() });
  });
  return setup({
    types: { context: {} as RevocationContext, input: {} as RevocationContext },
    actors: { checkAssertion },
    guards: {
      hasAssertion: ({ context }) => context.grant !== null && context.assertion !== null,
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
      reading: {
        always: [
          { guard: "hasAssertion", target: "checking" },
          { guard: "isOwnToken", target: "ended", actions: "endGrant" },
          { target: "ignored" },
        ],
      },
      checking: {
        invoke: {
          src: "checkAssertion",
          input: ({ context }) => ({ assertion: context.assertion ?? "", assertionClient: context.assertionClient }),
          onDone: [
            { guard: ({ event }) => event.output.refusal === null, target: "ended", actions: "endGrant" },
            { target: "ignored" },
          ],
        },
      },
      ended: { entry: "answer" },
      ignored: { entry: "answer" },
    },
  });
}
