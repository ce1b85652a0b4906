import { assign, setup } from "xstate";
import { get } from "../../protocol/http.ts";
import { pageResponse } from "../../protocol/page.ts";
import { type CheckInput, call, callComposed, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { type Endpoints, readEndpoints } from "./answers.ts";
import { moduleConfig } from "./config.ts";
import { moduleChecks } from "./module.checks.ts";
import { moduleErrorPage } from "./module-pages.ts";
import { tokenRequest } from "./requests.ts";

export interface StrayCodeInput {
  readonly id: string;
  readonly exchange: number;
  readonly code: string;
  /** The FHIR address whose authorization server issued the code. */
  readonly iss: string;
}

interface StrayCodeContext extends StrayCodeInput {
  readonly endpoints: Endpoints | null;
  readonly isVoid: boolean;
}

/**
 * Hardening: a code that comes back in a browser without a session here belongs to a session elsewhere. The module
 * presents it with a verifier that cannot fit, so that nobody can use it any more.
 *
 * @see FAPI 2.0 Security Profile §6.5
 */
export const strayCodeMachine = setup({
  types: { context: {} as StrayCodeContext, input: {} as StrayCodeInput },
  actors: { call, callComposed, runChecks },
  actions: {
    showError: ({ context, system }) => {
      const page = moduleErrorPage(moduleConfig(system), "session_unknown", "");
      portsOf(system).respond(context.exchange, pageResponse(page, 400), "module-error-page");
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, endpoints: null, isVoid: false }),
  initial: "discovering",
  states: {
    discovering: {
      invoke: {
        src: "call",
        input: ({ context }) => get(`${context.iss}/.well-known/smart-configuration`),
        onDone: {
          target: "judging",
          actions: assign({ endpoints: ({ event }) => readEndpoints(event.output) ?? null }),
        },
      },
    },
    judging: {
      always: [{ guard: ({ context }) => context.endpoints === null, target: "failed" }, { target: "burning" }],
    },
    burning: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) =>
          tokenRequest(context, self.system, context.code, portsOf(self.system).random("code-verifier", 32)),
        onDone: { target: "checking", actions: assign({ isVoid: ({ event }) => event.output.status !== 200 }) },
      },
    },
    checking: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput => checkInput(moduleChecks.foreignCode, { codeIsVoid: context.isVoid }),
        onDone: "failed",
      },
    },
    failed: { entry: "showError" },
  },
});
