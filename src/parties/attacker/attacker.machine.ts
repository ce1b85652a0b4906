import { assign, enqueueActions, setup } from "xstate";
import type { Page } from "../../protocol/page.ts";
import type { ObservedEvent } from "../../simulation/adversary.ts";
import { durations } from "../../simulation/clock.ts";
import { effect, timer } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { choiceOn, filledIn, habitOn, type Visitor } from "./habits.ts";
import { lackingFor, matches } from "./needs.ts";
import type { Plan, Step } from "./plan.ts";
import { addressTo, type Kept, resend } from "./seen.ts";

export interface AttackerInput {
  /** Id of the person that the attacker is: the name of the own account. */
  readonly person: string;
  readonly browser: string;
  readonly victim: string;
  readonly sharedBrowser: string;
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
  | { readonly type: "page.shown"; readonly page: Page; readonly url: string };

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
  actors: { decide, timer },
  actions: {
    next: assign(({ context }) => ({ at: context.at + 1 })),
    keep: assign(({ context, event }) => {
      const step = stepOf(context);
      if (event.type !== "observed" || step === undefined || !("as" in step)) return {};
      return { kept: { ...context.kept, [step.as]: event.message } };
    }),
    act: ({ context, system }) => {
      const ports = portsOf(system);
      const step = stepOf(context);
      const open = (to: string, url: string, body?: string) =>
        ports.act({
          to,
          type: "open-address",
          label: `opens ${url}`,
          url,
          ...(body === undefined ? {} : { body }),
          event: { type: "address.opened", url, ...(body === undefined ? {} : { body }), person: ports.party } as never,
        });
      switch (step?.do) {
        case "own-run":
          open(context.browser, step.from === undefined ? context.firstUrl : addressTo(step.from, context.kept, ports));
          break;
        case "open":
          open(placeOf(context, step.in), addressTo(step.target, context.kept, ports));
          break;
        case "replay": {
          const kept = context.kept[step.what];
          if (kept === undefined) throw new Error(`The plan replays ${step.what}, which it never saw.`);
          const { url, body } = resend(kept);
          open(placeOf(context, step.in), url, body);
          break;
        }
        case "lure": {
          const url = addressTo(step.target, context.kept, ports);
          const event = { type: "notified", url } as never;
          ports.act({ to: context.victim, type: "lure-link", label: `sends a link to ${url}`, url, event });
          break;
        }
      }
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
    matches: ({ context, event }) =>
      event.type === "observed" && matches(stepOf(context), event.message, context.browser),
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
            { guard: "waits", target: "waiting", actions: "act" },
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
                assign(({ event }) => ({
                  interrupted: event.type === "observed" ? (event.message.page ?? null) : null,
                })),
              ],
            },
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
            actions: assign(({ context, event }) => ({ page: event.page, place: context.place })),
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
              account: context.capabilities.includes("own-account") ? context.person : null,
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

function placeOf({ browser, sharedBrowser }: AttackerContext, place: "own" | "shared"): string {
  return place === "own" ? browser : sharedBrowser;
}
