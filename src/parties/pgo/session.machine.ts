import { assign } from "xstate";
import { pgoConfig } from "./config.ts";
import { errandOf, nowhere } from "./errand-outcome.ts";
import { type SessionContext, sessionSetup } from "./session.setup.ts";

const who = (context: SessionContext) => ({
  account: context.account ?? "",
  provider: context.provider ?? nowhere,
  exchange: context.exchange,
});

/**
 * One browser at the PGO: login with the PGO's own account, choosing, collecting, starting tasks and coming back.
 * Collecting, launching and returning are machines of their own.
 */
export const sessionMachine = sessionSetup.createMachine({
  context: ({ input }) => ({
    ...input,
    cookieIsSet: false,
    lastSeen: 0,
    notice: "",
    account: null,
    hasDossier: false,
    provider: null,
    errand: null,
    page: "providers",
    strayCallback: null,
    task: null,
    module: null,
    returned: null,
    status: "unknown",
    error: "",
  }),
  initial: "anonymous",
  states: {
    anonymous: {
      entry: "showLogin",
      on: {
        "login.answered": [
          { guard: ({ event }) => event.account !== undefined, target: "judgingLogin", actions: ["take", "logIn"] },
          { target: "loginCancelled", actions: ["take", assign({ error: "login_cancelled" })] },
        ],
        "page.requested": { target: "anonymous", reenter: true, actions: "take" },
        "callback.received": { target: "anonymous", reenter: true, actions: "take" },
        returned: {
          target: "anonymous",
          reenter: true,
          actions: ["take", assign({ pendingReturn: ({ event }) => ({ task: event.task, error: event.error }) })],
        },
      },
    },
    judgingLogin: { always: [{ guard: "isLoggedIn", target: "loggedIn" }, { target: "anonymous" }] },
    loginCancelled: {
      entry: "showError",
      on: { "page.requested": { target: "anonymous", actions: "take" } },
    },
    loggedIn: {
      initial: "arriving",
      on: {
        "session.expired": {
          target: "anonymous",
          actions: [
            "take",
            assign({ notice: "expired", account: null, pendingReturn: ({ event }) => event.pendingReturn }),
          ],
        },
        "page.requested": { target: ".arriving", actions: "take" },
        "tasks.wanted": { target: ".arriving", actions: "take" },
        "collect.again": { target: ".needingProvider", actions: ["take", "chooseAgain"] },
        "errand.chosen": { target: ".judgingProvider", actions: ["take", "chooseErrand"] },
        "module.chosen": { target: ".judgingModule", actions: ["take", "chooseModule"] },
        "task.chosen": { target: ".launching", actions: ["take", assign({ task: ({ event }) => event.task })] },
        "callback.received": {
          target: ".onErrand",
          actions: ["take", "chooseAgain", assign({ strayCallback: ({ event }) => event })],
        },
        returned: [
          // A module without a task comes back with what it wrote into the dossier.
          { guard: "isFromOwnModule", target: ".measured", actions: ["take", "rememberReturn"] },
          { target: ".returning", actions: ["take", "rememberReturn"] },
        ],
      },
      states: {
        arriving: {
          entry: "lookForDossier",
          always: [
            {
              guard: "hasPendingMeasurement",
              target: "measured",
              actions: assign(({ context }) => ({ returned: context.pendingReturn, pendingReturn: null })),
            },
            {
              guard: "hasPendingReturn",
              target: "returning",
              actions: assign(({ context }) => ({ returned: context.pendingReturn, pendingReturn: null })),
            },
            { guard: "isOverview", target: "shown" },
            { target: "providers" },
          ],
        },
        providers: {
          entry: "showProviders",
          on: { "provider.chosen": { target: "judgingProvider", actions: ["take", "chooseErrand"] } },
        },
        judgingProvider: {
          always: [
            { guard: "isKnownProvider", target: "onErrand", actions: assign({ strayCallback: null }) },
            { target: "failed", actions: assign({ error: "invalid_request" }) },
          ],
        },
        needingProvider: {
          always: [{ guard: "isKnownProvider", target: "onErrand" }, { target: "providers" }],
        },
        onErrand: {
          invoke: {
            id: "leg",
            src: "errandLeg",
            input: ({ context, self }) => ({
              ...who(context),
              errand: context.errand ?? errandOf(self.system, "tasks", context.provider ?? undefined),
              callback: context.strayCallback,
            }),
            onDone: [
              {
                guard: ({ event }) => event.output.error === null,
                target: "shown",
                actions: assign(({ event }) => ({ exchange: event.output.exchange, page: event.output.page })),
              },
              {
                target: "failed",
                actions: assign(({ event }) => ({
                  exchange: event.output.exchange,
                  error: event.output.error ?? "server_error",
                })),
              },
            ],
          },
          on: { "callback.received": { actions: ["take", "forward"] } },
        },
        shown: { entry: "showOutcome" },
        launching: {
          entry: "lookForDossier",
          invoke: {
            id: "leg",
            src: "launchLeg",
            input: ({ context, self }) => ({
              ...who(context),
              task: context.task ?? "",
              way: pgoConfig(self.system).launchWay,
              session: context.id,
              offered: null,
            }),
            onDone: [
              { guard: ({ event }) => event.output.result === "launched", target: "atModule" },
              {
                guard: ({ event }) => event.output.result === "collect",
                target: "needingProvider",
                actions: "chooseAgain",
              },
              {
                target: "failed",
                actions: assign(({ event }) => ({
                  exchange: event.output.exchange,
                  error: event.output.error ?? "server_error",
                })),
              },
            ],
          },
          on: { "step-up.returned": { actions: ["take", "forward"] } },
        },
        judgingModule: {
          always: [
            { guard: "isLaunchedModule", target: "opening" },
            { target: "failed", actions: assign({ error: "invalid_request" }) },
          ],
        },
        opening: {
          invoke: {
            id: "leg",
            src: "launchLeg",
            input: ({ context }) => ({
              ...who(context),
              provider: nowhere,
              task: "",
              way: "own" as const,
              session: context.id,
              offered: context.module,
            }),
            onDone: [
              { guard: ({ event }) => event.output.result === "launched", target: "atModule" },
              {
                target: "failed",
                actions: assign(({ event }) => ({
                  exchange: event.output.exchange,
                  error: event.output.error ?? "server_error",
                })),
              },
            ],
          },
        },
        measured: { entry: "showMeasurements" },
        atModule: {},
        returning: {
          entry: "lookForDossier",
          invoke: {
            id: "leg",
            src: "returnLeg",
            input: ({ context }) => ({ ...who(context), task: context.returned?.task ?? "" }),
            onDone: { target: "returned", actions: assign({ status: ({ event }) => event.output.status }) },
          },
        },
        returned: { entry: "showReturned" },
        failed: { entry: "showError" },
      },
    },
  },
});
