import { setup } from "xstate";
import { json } from "../../protocol/http.ts";
import { introspectionResponse } from "../../protocol/introspection.ts";
import { portsOf } from "../../simulation/ports.ts";

export interface IntrospectionContext {
  readonly exchange: number;
  /** What the PGO tells about the token; null where it does not know it, it has expired, or the asker is unknown. */
  readonly told: Readonly<Record<string, unknown>> | null;
}

/**
 * A question of the DVA about a temporary token. That the DVA asks, and that the PGO answers with the DVA's own token
 * (`subject_token`) and the Task (`resource`), is the simulator's choice.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2
 */
export const introspectionMachine = setup({
  types: { context: {} as IntrospectionContext, input: {} as IntrospectionContext },
  actions: {
    answerActive: ({ context, system }) =>
      portsOf(system).respond(context.exchange, json(200, { active: true, ...context.told }), "introspection-response"),
    answerInactive: ({ context, system }) =>
      portsOf(system).respond(context.exchange, introspectionResponse(null), "introspection-response"),
  },
}).createMachine({
  context: ({ input }) => ({ exchange: input.exchange, told: input.told }),
  initial: "reading",
  states: {
    reading: { always: [{ guard: ({ context }) => context.told !== null, target: "active" }, { target: "inactive" }] },
    active: { entry: "answerActive" },
    inactive: { entry: "answerInactive" },
  },
});
