import type { ActorLogic, AnyActorRef, EventObject, Snapshot } from "xstate";
import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import type { Check, Verdict } from "./check.ts";
import { type PartySystem, type Ports, portsOf } from "./ports.ts";

type EffectSnapshot<Output, Input> = Snapshot<Output> & { readonly input: Input };
type Resolved<Output> = EventObject & { readonly type: "effect.resolved"; readonly output: Output };

/** Actor logic that ends with one output; invoke it and let `onDone` decide. */
export type EffectLogic<Output, Input> = ActorLogic<EffectSnapshot<Output, Input>, Resolved<Output>, Input>;

/** Starts work and calls `resolve` once. */
type Start<Output, Input> = (input: Input, ports: Ports, resolve: (output: Output) => void) => void;

function logicOf<Output, Input>(start: Start<Output, Input>): EffectLogic<Output, Input> {
  return {
    getInitialSnapshot: (_scope: unknown, input: Input) => ({
      status: "active",
      output: undefined,
      error: undefined,
      input,
    }),
    transition: (snapshot: EffectSnapshot<Output, Input>, event: Resolved<Output>) =>
      // An actor that was stopped while it waited has nobody left to tell.
      (event as EventObject).type === "xstate.stop"
        ? { ...snapshot, status: "stopped" }
        : event.type === "effect.resolved"
          ? { status: "done", output: event.output, error: undefined, input: snapshot.input }
          : snapshot,
    start: (
      snapshot: EffectSnapshot<Output, Input>,
      { self, system }: { readonly self: AnyActorRef; readonly system: PartySystem },
    ) => {
      start(snapshot.input, portsOf(system), (output) => {
        if (self.getSnapshot().status === "active") self.send({ type: "effect.resolved", output });
      });
    },
    getPersistedSnapshot: (snapshot: EffectSnapshot<Output, Input>) => snapshot,
  } as unknown as EffectLogic<Output, Input>;
}

/**
 * Asynchronous work as an actor. Unlike `fromPromise` it runs in the world's one queue, so that signatures and
 * verifications of all parties come back in the same order in every run. A rejection is a programmer's mistake
 * and ends the run.
 */
export function effect<Output, Input>(
  work: (input: Input, ports: Ports) => Output | Promise<Output>,
): EffectLogic<Output, Input> {
  return logicOf((input, ports, resolve) => {
    ports.enqueue(async () => resolve(await work(input, ports)));
  });
}

/** A request to another party; the output is its response. */
export const call: EffectLogic<HttpResponse, HttpRequest> = logicOf((request, ports, resolve) => {
  ports.enqueue(async () => ports.send(request, resolve));
});

/** How a request is composed whose headers or fields take a signature. */
export interface Composition {
  readonly compose: (ports: Ports) => HttpRequest | Promise<HttpRequest>;
}

/** As `call`, for a request that is composed first. */
export const callComposed: EffectLogic<HttpResponse, Composition> = logicOf(({ compose }, ports, resolve) => {
  ports.enqueue(async () => ports.send(await compose(ports), resolve));
});
/** Goes off after so many milliseconds, when nothing else is under way any more; nothing is asked of the world before. */
export const timer: EffectLogic<null, number> = logicOf((milliseconds, ports, resolve) =>
  ports.wakeAfter(milliseconds, () => resolve(null)),
);

/** A row of checks with the facts they compare. */
export interface CheckInput {
  readonly row: readonly Check<never>[];
  readonly facts: unknown;
}

/** Pairs a row of checks with its facts, typed. */
export function checkInput<Facts>(row: readonly Check<Facts>[], facts: Facts): CheckInput {
  return { row: row as readonly Check<never>[], facts };
}

/** As `runChecks`, for rows that verify signatures of this party: its public key joins the facts as `publicKey`. */
export const runKeyedChecks: EffectLogic<Verdict, CheckInput> = effect(async ({ row, facts }, ports) => {
  const { publicKey } = await ports.key();
  return ports.check(row, { ...(facts as object), publicKey } as never);
});

/** Runs a row of checks; the output is the verdict on which the machine's guards decide. */
export const runChecks: EffectLogic<Verdict, CheckInput> = effect(({ row, facts }, ports) =>
  ports.check(row, facts as never),
);

/** The verdict in the event with which a row of checks ends, for actions and guards that stand outside its `onDone`. */
export function verdictOf(event: { readonly type: string }): Verdict {
  return (event as unknown as { readonly output: Verdict }).output;
}
