import { assign } from "xstate";
import type { FhirTask } from "../../protocol/fhir/resources.ts";
import { type CheckInput, checkInput } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { readJson, readTokens } from "./answers.ts";
import { moduleConfig } from "./config.ts";
import { moduleChecks } from "./module.checks.ts";
import { createRequest, exchangeRequest, refreshRequest, revokeRequest, updateRequest } from "./requests.ts";
import { sessionSetup } from "./session.setup.ts";

/**
 * The work: the Task goes to in-progress, the Person answers, the Task goes to completed, the token is revoked and the
 * Person goes back. Where the token has died the answers are kept and the Person is sent back with an error.
 *
 * @see KoppelMij IG, technical-walkthrough-module-task-status-wijzigen and -module-terugkeer
 */
export const workingState = sessionSetup.createStateConfig({
  initial: "judgingSteps",
  states: {
    judgingSteps: {
      always: [
        { guard: "hasSteps", target: "updating" },
        { guard: "hasAnswers", target: "revoking", actions: "clearDraft" },
        { target: "asking" },
      ],
    },
    updating: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) => updateRequest(context, self.system, context.steps[0] ?? ""),
        onDone: [
          {
            guard: ({ event }) => readJson(event.output)?.resourceType === "Task",
            target: "judgingSteps",
            actions: assign(({ context, event }) => ({
              task: readJson(event.output) as unknown as FhirTask,
              steps: context.steps.slice(1),
            })),
          },
          { guard: ({ event }) => event.output.status === 401, target: "ended", actions: "keepDraft" },
          { target: "#module.failed", actions: assign({ error: "fhir_error", check: "" }) },
        ],
      },
    },
    asking: {
      entry: ["showQuestionnaire", assign({ cookieIsSet: true })],
      on: {
        "answer.given": {
          target: "checkingSession",
          actions: ["take", assign({ answers: ({ event }) => event.answers, error: "" })],
        },
        "answer.cancelled": { target: "checkingSession", actions: ["take", assign({ error: "access_denied" })] },
      },
    },
    checkingSession: {
      entry: "lookAtClock",
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput(moduleChecks.browserStep, {
            presentedBeforeCallback: context.oldCookies.includes(context.presented),
          }),
        onDone: [
          { guard: "isRefused", target: "#module.failed", actions: "rememberRefusal" },
          { guard: "isOver", target: "ended" },
          { guard: ({ context }) => context.error !== "", target: "revoking" },
          { guard: "isTokenAlive", target: "delivering" },
          { guard: "canRefresh", target: "refreshing" },
          { target: "ended", actions: "keepDraft" },
        ],
      },
    },
    refreshing: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) => refreshRequest(context, self.system),
        onDone: [
          {
            guard: ({ event }) => readTokens(event.output, 0, null, "") !== undefined,
            target: "judgingRefreshed",
            actions: assign(({ context, event, system }) => ({
              tokens: readTokens(event.output, portsOf(system).now(), context.tokens, context.iss) ?? context.tokens,
            })),
          },
          { target: "ended", actions: "keepDraft" },
        ],
      },
    },
    judgingRefreshed: {
      always: [
        { guard: ({ context }) => context.tokens?.exchangeEndpoint !== "", target: "exchanging" },
        { target: "delivering" },
      ],
    },
    exchanging: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) => exchangeRequest(context, self.system),
        onDone: [
          {
            guard: ({ event }) => readTokens(event.output, 0, null, "") !== undefined,
            target: "delivering",
            actions: assign(({ context, event, system }) => ({
              tokens: readTokens(event.output, portsOf(system).now(), context.tokens, context.iss) ?? context.tokens,
            })),
          },
          { target: "ended", actions: "keepDraft" },
        ],
      },
    },
    delivering: {
      always: [
        { guard: "hasTask", target: "updating", actions: assign({ steps: ["completed"] }) },
        { target: "creating" },
      ],
    },
    creating: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) => createRequest(context, self.system),
        onDone: [
          { guard: ({ event }) => event.output.status === 201, target: "revoking" },
          { guard: ({ event }) => event.output.status === 401, target: "ended", actions: "keepDraft" },
          { target: "#module.failed", actions: assign({ error: "fhir_error", check: "" }) },
        ],
      },
    },
    revoking: {
      invoke: {
        src: "callComposed",
        input: ({ context, self }) => revokeRequest(context, self.system),
        onDone: [{ guard: "hasReturnUrl", target: "checkingReturn" }, { target: "thanked" }],
      },
    },
    thanked: { entry: "showDone" },
    checkingReturn: {
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => {
          const { issuers } = moduleConfig(self.system).lists;
          return checkInput(moduleChecks.return, {
            registeredReturnUrls: issuers.find(({ iss }) => iss === context.iss)?.returnUrls ?? [],
            returnUrl: context.tokens?.returnUrl ?? "",
          });
        },
        onDone: [
          {
            guard: ({ event, context }) =>
              event.output.refusal !== null || !URL.canParse(context.tokens?.returnUrl ?? ""),
            target: "#module.failed",
            actions: "rememberRefusal",
          },
          { target: "returned", actions: "redirectToReturn" },
        ],
      },
    },
    returned: {},
    ended: {
      entry: [assign({ error: "temporarily_unavailable" }), "showSessionEnded"],
      on: {
        "return.wanted": [
          { guard: "hasReturnUrl", target: "checkingReturn", actions: "take" },
          { target: "thanked", actions: "take" },
        ],
      },
    },
  },
});
