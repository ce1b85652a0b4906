import { and, assign, enqueueActions, not, setup } from "xstate";
import { type Page, pageResponse } from "../../protocol/page.ts";
import type { ObservedEvent } from "../../simulation/adversary.ts";
import { durations } from "../../simulation/clock.ts";
import { callComposed, effect, timer } from "../../simulation/effect.ts";
import type { HttpRequestEvent } from "../../simulation/party.ts";
import { portsOf } from "../../simulation/ports.ts";
import { act } from "./acts.ts";
import { choiceOn, filledIn, habitOn, type Visitor } from "./habits.ts";
import { hasValuesFor, lackingFor, matches, type Side } from "./needs.ts";
import type { Plan, Step } from "./plan.ts";
import { composeCall, type OwnModule } from "./requests.ts";
import type { Kept } from "./seen.ts";

export interface AttackerInput extends Side {
  /** Id of the person that the attacker is: the name of the own account. */
  readonly person: string;
  /** The participant who is attacked, and the name of that account. */
  readonly victim: string;
  readonly victimAccount: string;
  readonly module: OwnModule;
  /** The first address of an own run. */
  readonly firstUrl: string;
  readonly capabilities: readonly string[];
  readonly script: Plan;
}

export interface AttackerContext extends AttackerInput {
  /** The steps that are being taken: those of the preparation, or those of the attack. */
  readonly plan: readonly Step[];
  readonly at: number;
  readonly kept: Kept;
  /** The capability for want of which the plan stopped. */
  readonly lacks: string | null;
  /** The page that the victim does not read on, having got a mail. */
  readonly interrupted: string | null;
  readonly page: Page | null;
  readonly place: string;
  readonly done: readonly string[];
}

type AttackerEvent =
  | { readonly type: "prepare" }
  | { readonly type: "start" }
  | ObservedEvent
  | HttpRequestEvent
  | { readonly type: "page.shown"; readonly page: Page; readonly url: string; readonly browser: string };

const decide = effect(async ({ page, ...visitor }: { readonly page: Page } & Visitor, ports) => {
  const { choices, usual } = habitOn(page, visitor);
  return ports.decide({ id: "attacker", choices, usual, takes: durations.readPage });
});

const stepOf = ({ plan, at }: AttackerContext): Step | undefined => plan[at];

/**
 * The attacker: takes the steps of a plan one by one, and meanwhile answers the pages in the browser that it sits at.
 * It sends only what it has seen or made up; the world sees to that.
 */
export const attackerMachine = setup({
  types: { context: {} as AttackerContext, input: {} as AttackerInput, events: {} as AttackerEvent },
  actors: { decide, timer, callComposed },
  actions: {
    next: assign(({ context }) => ({ at: context.at + 1 })),
    keep: assign(({ context, event }) => {
      const step = stepOf(context);
      if (event.type !== "observed" || step === undefined || !("as" in step)) return {};
      return { kept: { ...context.kept, [step.as]: event.message } };
    }),
    act: ({ context, system }) => act(stepOf(context), context, portsOf(system)),
    // The attacker's own site has nothing to show: what comes in has been read already.
    showNothing: ({ event, system }) => {
      if (event.type !== "http.request") return;
      const page = { id: "not-found", data: {}, lists: {}, actions: [] };
      portsOf(system).respond(event.exchange, pageResponse(page, 404), "not-found");
    },
    answer: enqueueActions(({ context, event, enqueue }) => {
      const { page } = context;
      const choice = (event as unknown as { readonly output: string }).output;
      if (page === null || choice === "stay") return;
      enqueue.assign({ done: page.decision === "pick-task" ? [...context.done, choice] : context.done });
      enqueue(({ system }) =>
        portsOf(system).act({
          to: context.place,
          type: "make-choice",
          label: `${page.decision}: ${choice}`,
          page: page.id,
          decision: { id: "attacker", choice },
          event: { type: "choice.made", choice: choiceOn(page, choice), filled: filledIn(page, choice) } as never,
        }),
      );
    }),
  },
  guards: {
    isOver: ({ context }) => stepOf(context) === undefined,
    lacks: ({ context }) => lackingFor(stepOf(context), context.capabilities) !== undefined,
    waits: ({ context }) => ["wait", "own-run"].includes(stepOf(context)?.do ?? ""),
    isMoment: ({ context }) => stepOf(context)?.do === "moment",
    isLater: ({ context }) => stepOf(context)?.do === "later",
    isCall: ({ context }) => stepOf(context)?.do === "call",
    hasValues: ({ context }) => hasValuesFor(stepOf(context), context.kept),
    isRefusal: ({ context, event }) =>
      event.type === "observed" && stepOf(context)?.do === "call" && (event.message.status ?? 500) >= 400,
    matches: ({ context, event }) => event.type === "observed" && matches(stepOf(context), event.message, context),
    hasChoice: ({ context }) => context.page?.decision !== undefined && context.page.actions.length > 0,
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    plan: [],
    at: 0,
    kept: {},
    lacks: null,
    interrupted: null,
    page: null,
    place: input.browser,
    done: [],
  }),
  type: "parallel",
  on: { "http.request": { actions: "showNothing" } },
  states: {
    plan: {
      initial: "idle",
      on: {
        prepare: { target: ".stepping", actions: assign(({ context }) => ({ plan: context.script.setup, at: 0 })) },
        start: [
          { guard: ({ context }) => context.lacks !== null },
          { target: ".stepping", actions: assign(({ context }) => ({ plan: context.script.steps, at: 0 })) },
        ],
      },
      states: {
        idle: {},
        stepping: {
          always: [
            { guard: "isOver", target: "finished" },
            {
              guard: "lacks",
              target: "stuck",
              actions: assign(({ context }) => ({ lacks: lackingFor(stepOf(context), context.capabilities) ?? null })),
            },
            { guard: not("hasValues"), target: "finished" },
            { guard: "waits", target: "waiting", actions: "act" },
            { guard: "isCall", target: "calling" },
            { guard: "isMoment", target: "watching" },
            { guard: "isLater", target: "pausing" },
            { target: "stepping", reenter: true, actions: ["act", "next"] },
          ],
        },
        waiting: { on: { observed: { guard: "matches", target: "stepping", actions: ["keep", "next"] } } },
        watching: {
          on: {
            observed: {
              guard: "matches",
              target: "stepping",
              actions: [
                "next",
                assign(({ context, event }) => {
                  const before = context.plan[context.at - 1];
                  const interrupts = before?.do === "moment" && before.interrupts && event.type === "observed";
                  return { interrupted: interrupts ? (event.message.page ?? null) : null };
                }),
              ],
            },
          },
        },
        calling: {
          invoke: {
            src: "callComposed",
            input: ({ context }) => {
              const step = stepOf(context);
              if (step?.do !== "call") throw new Error("This step is no request.");
              return composeCall(step, context.kept, context.module);
            },
          },
          on: {
            observed: [
              { guard: and(["matches", "isRefusal"]), target: "finished", actions: "keep" },
              { guard: "matches", target: "stepping", actions: ["keep", "next"] },
            ],
          },
        },
        pausing: {
          invoke: {
            src: "timer",
            input: ({ context }) => {
              const step = stepOf(context);
              return (step?.do === "later" ? (step.seconds ?? 0) : 0) * 1000;
            },
            onDone: { target: "stepping", actions: "next" },
          },
        },
        stuck: {},
        finished: {},
      },
    },
    browsing: {
      initial: "idle",
      on: {
        "page.shown": [
          {
            target: ".judging",
            actions: assign(({ event }) => ({ page: event.page, place: event.browser })),
          },
        ],
      },
      states: {
        idle: {},
        judging: {
          always: [{ guard: "hasChoice", target: "deciding" }, { target: "idle" }],
        },
        deciding: {
          invoke: {
            src: "decide",
            input: ({ context }) => ({
              page: context.page ?? { id: "", data: {}, lists: {}, actions: [] },
              // Whoever relays a login waits for another to approve it.
              account: canLogIn(context) ? context.person : null,
              pgoAccount: accountFor(context),
              isOwnRun: stepOf(context)?.do === "own-run",
              done: context.done,
            }),
            onDone: { target: "idle", actions: "answer" },
          },
        },
      },
    },
  },
});

function canLogIn({ capabilities, script }: AttackerContext): boolean {
  const relays = script.steps.some((step) => step.do === "relay") && capabilities.includes("digid-relay");
  return capabilities.includes("own-account") && !relays;
}

/** The account for the PGO: the own one, or the victim's for whoever has taken over the PGO. */
function accountFor(context: AttackerContext): string | null {
  const step = stepOf(context);
  if (step?.do === "own-run" && step.account === "victim") return context.victimAccount;
  return context.capabilities.includes("own-account") ? context.person : null;
}
