import { assign, setup } from "xstate";
import type { Page } from "../../protocol/page.ts";
import { effect } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { type Decider, durationOf, usualChoice } from "./habits.ts";
import { afterChoice, type Memory, startMemory } from "./memory.ts";

export interface PersonInput {
  /** Id of the person: also the name of the account that he or she logs in with. */
  readonly person: string;
  readonly browser: string;
  /** How many tasks the person wants to do, or how often a token is to be refreshed. */
  readonly starts: number;
  /** What this person is up to in this visit, by decision. */
  readonly habits?: Readonly<Record<string, string>>;
}

interface PersonContext extends PersonInput {
  readonly page: Page | null;
  readonly url: string | null;
  readonly memory: Memory;
  readonly choice: string | null;
}

type PersonEvent =
  | { readonly type: "start"; readonly url: string }
  /** A message with a link: the PGO tells that there is something new, or someone pretends so. */
  | { readonly type: "notified"; readonly url: string }
  | { readonly type: "page.shown"; readonly page: Page; readonly url: string };

/** A page can offer a choice twice (a form and a link); the question asks it once. A consent can also stay unanswered. */
function choicesOn(page: Page): readonly string[] {
  const offered = [...new Set(page.actions.map(({ choice }) => choice))];
  return page.decision?.startsWith("consent-") ? [...offered, "no-answer"] : offered;
}

/** Logins name the person who logs in; a story may let another person do so. */
const isLogin = (page: Page): boolean => page.actions.some(({ fills }) => fills === "account");

const decide = effect(
  async (
    {
      page,
      person,
      ...rest
    }: { readonly page: Page; readonly memory: Memory; readonly person: string } & Pick<Decider, "habits">,
    ports,
  ) => {
    const decider = { person, ...rest, settings: ports.settings };
    const usual = usualChoice(page, decider);
    const { before, takes } = durationOf(page, decider, usual);
    ports.wait(before);
    const choices = choicesOn(page);
    const asked = isLogin(page)
      ? [person, ...ports.persons.filter((each) => each !== person), "person", "cancel"]
      : choices;
    return ports.decide({ id: page.decision ?? "", choices: asked, usual, takes });
  },
);

/**
 * The Person at a browser: reads each page, decides, and acts. What is usually chosen is in `habits.ts`; the story can
 * say otherwise.
 */
export const personMachine = setup({
  types: { context: {} as PersonContext, input: {} as PersonInput, events: {} as PersonEvent },
  actors: { decide },
  actions: {
    open: ({ context, event, system }) => {
      if (event.type !== "start" && event.type !== "notified") return;
      portsOf(system).act({
        to: context.browser,
        type: "open-address",
        label: `opens ${event.url}`,
        url: event.url,
        event: { type: "address.opened", url: event.url } as never,
      });
    },
    act: ({ context, system }) => {
      const { page, choice, person } = context;
      if (page === null || choice === null) return;
      const login = isLogin(page) && choice !== "cancel";
      const filled = login ? (choice === "person" ? person : choice) : choice === "answer" ? "1,0,2" : null;
      portsOf(system).act({
        to: context.browser,
        type: "make-choice",
        label: `${page.decision}: ${choice}`,
        page: page.id,
        decision: { id: page.decision ?? "", choice },
        event: { type: "choice.made", choice: login ? "person" : choice, filled } as never,
      });
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, page: null, url: null, memory: startMemory(input.starts), choice: null }),
  initial: "waiting",
  on: {
    start: { actions: "open" },
    notified: { target: ".waiting", actions: "open" },
    "page.shown": {
      target: ".reading",
      actions: assign(({ context, event }) => ({
        page: event.page,
        url: event.url,
        choice: null,
        memory: afterChoice(context.memory, event.page, null),
      })),
    },
  },
  states: {
    waiting: {},
    reading: {
      always: [
        {
          guard: ({ context }) => context.page?.decision === undefined || context.page.actions.length === 0,
          target: "finished",
        },
        { target: "deciding" },
      ],
    },
    deciding: {
      invoke: {
        src: "decide",
        input: ({ context }) => ({
          page: context.page ?? { id: "", data: {}, lists: {}, actions: [] },
          memory: context.memory,
          person: context.person,
          habits: context.habits ?? {},
        }),
        onDone: [
          { guard: ({ event }) => event.output === "stay" || event.output === "no-answer", target: "finished" },
          {
            target: "waiting",
            actions: [
              assign(({ context, event }) => ({
                choice: event.output,
                memory:
                  context.page === null ? context.memory : afterChoice(context.memory, context.page, event.output),
              })),
              "act",
            ],
          },
        ],
      },
    },
    finished: {},
  },
});
