import { setup } from "xstate";
import { json } from "../protocol/http.ts";
import { effect } from "../simulation/effect.ts";
import { portsOf } from "../simulation/ports.ts";

interface KeyRequestContext {
  readonly exchange: number;
}

const publicKeys = effect(async (_nothing: null, ports) => {
  const { publicJwk } = await ports.key();
  return { keys: [publicJwk] };
});

/** A request for the public keys of a party. @see https://www.rfc-editor.org/rfc/rfc7517#section-5 */
export const keyRequestMachine = setup({
  types: { context: {} as KeyRequestContext, input: {} as KeyRequestContext },
  actors: { publicKeys },
}).createMachine({
  context: ({ input }) => ({ exchange: input.exchange }),
  initial: "reading",
  states: {
    reading: {
      invoke: {
        src: "publicKeys",
        input: null,
        onDone: {
          target: "answered",
          actions: ({ context, event, system }) =>
            portsOf(system).respond(context.exchange, json(200, event.output), "jwks-response"),
        },
      },
    },
    answered: {},
  },
});
