import { type AnyActorRef, createActor } from "xstate";
import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import type { Adversary, Watch } from "./adversary.ts";
import { type Clock, createClock, durations, toIso } from "./clock.ts";
import { createDecisions, type Decisions } from "./decisions.ts";
import { createDelivery } from "./delivery.ts";
import { OpenDecision } from "./errors.ts";
import { createKnowledge } from "./knowledge.ts";
import type { Face, Party } from "./party.ts";
import { createPorts, type Moment } from "./party-ports.ts";
import { bindPorts } from "./ports.ts";
import { createRandomness } from "./random.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { createStateRecorder, type StateRecorder } from "./states.ts";
import type { Story } from "./story.ts";
import { createTimers } from "./timers.ts";
import { createWire } from "./wire.ts";

/** A party whose place an outside client takes: its origins belong to the client. */
export interface Outside {
  readonly id: string;
  readonly origins: readonly string[];
  readonly faces: readonly Face[];
  /** Called when a browser is sent to one of the origins. */
  readonly onNavigation: (url: string) => void;
}

export interface WorldOptions {
  readonly story: Story;
  readonly parties: readonly Party[];
  /** Whoever may log in somewhere. */
  readonly persons: readonly string[];
  readonly outside?: Outside;
  readonly adversary?: Adversary;
}

/** A running world. Time stands still between calls. */
export interface World {
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly states: StateRecorder;
  readonly decisions: Decisions;
  readonly faces: readonly Face[];
  /** Alterations of the story that met their message and part. */
  readonly appliedAlterations: ReadonlySet<number>;
  /** The open decision at which the run halted, if it did. */
  readonly openDecision: OpenDecision["decision"] | undefined;
  /** Who watches, with all that it knows by now. */
  readonly watch: Watch | undefined;
  /** As `tell` and `run`, for what happens before the honest run: its phase is `setup`, whatever the parties call it. */
  prepare(party: string, event: { readonly type: string }): Promise<void>;
  /** Hands an event to a party's machine, as the outside world does at the start. */
  tell(party: string, event: { readonly type: string }): void;
  /** Delivers messages, and lets time pass to what is to happen later, until nothing is left or a decision is open. */
  run(): Promise<void>;
  /** Sends a request as the outside client; resolves with the answer. */
  fetch(request: HttpRequest): Promise<HttpResponse>;
}

/** More deliveries than any honest run needs: a loop between machines is a programmer's mistake. */
const deliveryLimit = 5_000;

function watchOf(adversary: Adversary): Watch {
  const members = new Set(adversary.members);
  return { ...adversary, knowledge: createKnowledge(adversary.known), isMember: (id) => members.has(id) };
}

/** Starts the machines of all parties. Nothing is sent until someone is told something. */
export function createWorld({ story, parties, persons, outside, adversary }: WorldOptions): World {
  const clock = createClock();
  const wire = createWire();
  const recorder = createRecorder();
  const states = createStateRecorder();
  const decisions = createDecisions(story);
  const randomness = createRandomness(story.seed);
  const effects: (() => Promise<void>)[] = [];
  const moment: Moment = { n: 0, phase: "login", cause: undefined, isSetup: false };
  const watch = adversary === undefined ? undefined : watchOf(adversary);
  const timers = createTimers();
  const roots = new Map<string, AnyActorRef>();
  let openDecision: OpenDecision["decision"] | undefined;

  const shared = { story, clock, wire, recorder, decisions, randomness, effects, moment, timers, persons, watch };
  for (const party of parties) {
    const actor = createActor(party.machine, { input: party.input, systemId: party.id });
    bindPorts(actor.system, createPorts(party, shared));
    roots.set(party.id, actor);
  }
  for (const actor of roots.values()) actor.start();
  lookAtStates();

  const delivery = createDelivery({ ...shared, parties, roots, ...(outside === undefined ? {} : { outside }) });

  function lookAtStates(): void {
    for (const [id, root] of roots) states.look(moment.n, id, root);
  }

  function tell(party: string, event: { readonly type: string }): void {
    const root = roots.get(party);
    if (root === undefined) throw new Error(`No party ${party} in this world.`);
    root.send(event);
  }

  async function settle(): Promise<void> {
    for (let next = effects.shift(); next !== undefined; next = effects.shift()) await next();
    lookAtStates();
  }

  /** Lets time pass until the next timer; false when there is none. */
  async function wakeNext(): Promise<boolean> {
    const timer = timers.next();
    if (timer === undefined) return false;
    clock.advance(Math.max(0, timer.at - clock.now()));
    moment.cause = undefined;
    timer.wake();
    await settle();
    return true;
  }

  async function run(): Promise<void> {
    try {
      await settle();
      do {
        for (let next = wire.queue.shift(); next !== undefined; next = wire.queue.shift()) {
          if (moment.n >= deliveryLimit) throw new Error(`More than ${deliveryLimit} messages: the machines loop.`);
          clock.advance(durations.message);
          delivery.deliver(next);
          await settle();
        }
      } while (delivery.release() || (await wakeNext()));
    } catch (error) {
      if (!(error instanceof OpenDecision)) throw error;
      openDecision = error.decision;
      lookAtStates();
    }
  }

  return {
    clock,
    recorder,
    states,
    decisions,
    get faces() {
      return [...parties.flatMap((party) => party.faces), ...(outside?.faces ?? []), ...delivery.strangers];
    },
    appliedAlterations: delivery.appliedAlterations,
    get openDecision() {
      return openDecision;
    },
    watch,
    prepare: async (party, event) => {
      Object.assign(moment, { phase: "setup", isSetup: true });
      tell(party, event);
      await run();
      Object.assign(moment, { phase: "login", isSetup: false, cause: undefined });
    },
    tell,
    run,
    fetch: async (request) => {
      let answer: HttpResponse | undefined;
      const sent = { cause: undefined, phase: moment.phase };
      wire.request(outside?.id ?? "outside", request, sent, (response) => {
        answer = response;
      });
      await run();
      if (answer === undefined)
        throw new Error(`Nobody answered ${request.method} ${request.url} at ${toIso(clock.now())}.`);
      return answer;
    },
  };
}
