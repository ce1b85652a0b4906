import type { AnyActorRef } from "xstate";
import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import { type Look, type Overheard, visiblePart } from "./adversary.ts";
import { alterMessage } from "./alter.ts";
import { toIso } from "./clock.ts";
import { requestLabel, responseLabel } from "./label.ts";
import type { Face, Party } from "./party.ts";
import type { Shared } from "./party-ports.ts";
import { pageIdOf, recordHeaders } from "./recorder.ts";
import type { RecordedMessage } from "./recording.ts";
import type { ActionDelivery, Delivery, RequestDelivery, ResponseDelivery } from "./wire.ts";
import type { Outside } from "./world.ts";

interface DeliveryOptions extends Shared {
  readonly parties: readonly Party[];
  readonly roots: ReadonlyMap<string, AnyActorRef>;
  readonly outside?: Outside;
}

/** Hands messages to parties, one at a time, and records each as it arrives. */
export interface DeliveryRoom {
  deliver(delivery: Delivery): void;
  /** Hosts that a browser was sent to and that nobody serves. */
  readonly strangers: Face[];
  readonly appliedAlterations: Set<number>;
  /** Puts what an adversary held back on the wire again; false when there is nothing. */
  release(): boolean;
}

type Recorded = Omit<RecordedMessage, "n" | "phase" | "time" | "cause">;

/** @param options the shared world, its parties and their running machines. */
export function createDelivery(options: DeliveryOptions): DeliveryRoom {
  const { parties, roots, recorder, wire, clock, moment, story, outside, watch } = options;
  const partyByOrigin = new Map(parties.flatMap((party) => party.origins.map((origin) => [origin, party] as const)));
  const browsers = new Set(parties.filter((party) => party.isBrowser).map((party) => party.id));
  const strangers: Face[] = [];
  const appliedAlterations = new Set<number>();
  const held: { readonly n: number; readonly delivery: Delivery }[] = [];
  const released = new WeakSet<Delivery>();

  function alter<M extends HttpRequest | HttpResponse>(n: number, message: M): { message: M; altered: string[] } {
    let changed = message;
    const altered: string[] = [];
    story.alter.forEach(({ message: wanted, part, value }, index) => {
      const next = wanted === n ? alterMessage(changed, part, value) : undefined;
      if (next === undefined) return;
      changed = next;
      altered.push(part);
      appliedAlterations.add(index);
    });
    return { message: changed, altered };
  }

  /** What an adversary does to a message before it arrives; null where there is none. */
  function lookAt(delivery: Delivery, recorded: Recorded): Look | null {
    if (watch === undefined) return null;
    const isOwn = watch.isMember(recorded.from) || watch.isMember(recorded.to);
    const context = roots.get(watch.id)?.getSnapshot().context ?? {};
    const { visible, hold, noticed = false } = watch.look(recorded, context);
    if (watch.isMember(recorded.from)) {
      const [unknown] = watch.knowledge.unknownIn(recorded);
      if (unknown !== undefined) throw new Error(`${recorded.from} sends '${unknown}', which it does not know.`);
    }
    // What comes on later has been seen before.
    if (released.has(delivery)) return { visible: isOwn ? "all" : null, hold: "no" };
    return { visible: isOwn ? "all" : visible, hold, noticed };
  }

  /**
   * Records a message and tells an adversary what it sees of it.
   * @returns whether it goes on to its receiver.
   */
  function record(delivery: Delivery, recorded: Recorded, hand: () => void): void {
    const look = lookAt(delivery, recorded);
    enter(delivery, { ...recorded, ...(look === null ? {} : traces(recorded, look)) });
    if (look === null) {
      hand();
      return;
    }
    if (look.visible !== null) watch?.knowledge.learn(visiblePart(recorded, look.visible));
    if (look.hold === "no") hand();
    else if (look.hold === "delay") held.push({ n: moment.n, delivery });
    const isTold = (look.visible !== null || look.noticed === true) && recorded.kind !== "action";
    if (watch === undefined || !isTold) return;
    roots.get(watch.id)?.send({ type: "observed", message: visiblePart(recorded, look.visible) });
  }

  function traces({ from, to }: Recorded, { visible, hold }: Look): Partial<Recorded> {
    if (watch === undefined) return {};
    const isObserved = visible !== null && !watch.isMember(from) && !watch.isMember(to);
    return {
      ...(watch.isMember(from) ? { by: "attacker" as const } : {}),
      ...(isObserved ? { observedBy: [watch.id] } : {}),
      ...(hold === "no" ? {} : { heldBack: true as const }),
    };
  }

  function enter(delivery: Delivery, recorded: Recorded): void {
    moment.n = recorder.messages.length + 1;
    moment.phase = delivery.phase;
    moment.cause = moment.n;
    const arrived = { ...recorded, n: moment.n, phase: delivery.phase, time: toIso(clock.now()) };
    recorder.messages.push(delivery.cause === undefined ? arrived : { ...arrived, cause: delivery.cause });
  }

  function deliverRequest(delivery: RequestDelivery): void {
    const n = recorder.messages.length + 1;
    const { message: request, altered } = alter(n, delivery.request);
    const origin = new URL(request.url).origin;
    const party = partyByOrigin.get(origin);
    const isOutside = outside?.origins.includes(origin) === true;
    const description = party?.describe?.(request) ?? {
      participant: isOutside ? (outside?.id ?? origin) : stranger(origin),
      type: "unknown-request" as const,
    };
    const channel = browsers.has(delivery.from) ? "front" : "back";
    const recorded: Recorded = {
      type: description.type,
      from: delivery.from,
      to: description.participant,
      channel,
      kind: "request",
      label: requestLabel(request),
      method: request.method,
      url: request.url,
      headers: recordHeaders(request.headers),
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(altered.length === 0 ? {} : { altered }),
    };
    record(delivery, recorded, () => {
      const exchange = wire.exchanges.get(delivery.exchange);
      if (exchange !== undefined) Object.assign(exchange, { to: description.participant, n, channel });
      if (party !== undefined) {
        roots.get(party.id)?.send({ type: "http.request", exchange: delivery.exchange, request });
        return;
      }
      const sent = { cause: n, phase: moment.phase };
      wire.respond(delivery.exchange, { status: isOutside ? 204 : 502, headers: [] }, "not-found", sent);
      if (isOutside) outside?.onNavigation(request.url);
    });
  }

  function stranger(origin: string): string {
    const host = new URL(origin).host;
    if (!strangers.some(({ id }) => id === host)) strangers.push({ id: host, label: host, domain: "external" });
    return host;
  }

  /** As the adversary changes it, with a value that it knows. */
  function tamper<M extends HttpRequest | HttpResponse>(head: Overheard, message: M, altered: readonly string[]) {
    const alter = watch?.look(head, roots.get(watch.id)?.getSnapshot().context ?? {}).alter;
    const changed = alter === undefined ? undefined : alterMessage(message, alter.part, alter.value);
    if (alter === undefined || changed === undefined) return { message, altered };
    if (!watch?.knowledge.knows(alter.value)) throw new Error(`It writes '${alter.value}', which it does not know.`);
    return { message: changed, altered: [...altered, alter.part] };
  }

  function deliverResponse(delivery: ResponseDelivery): void {
    const exchange = wire.exchanges.get(delivery.exchange);
    if (exchange?.to === undefined || exchange.channel === undefined) throw new Error("A response without a request.");
    const head = {
      type: delivery.type,
      from: exchange.to,
      to: exchange.from,
      channel: exchange.channel,
      kind: "response",
    } as const;
    const asStory = alter(recorder.messages.length + 1, delivery.response);
    const { message: response, altered } = tamper(head, asStory.message, asStory.altered);
    const page = pageIdOf(response);
    const recorded: Recorded = {
      ...head,
      label: responseLabel(response, page),
      ...(exchange.n === undefined ? {} : { answers: exchange.n }),
      status: response.status,
      headers: recordHeaders(response.headers),
      ...(response.body === undefined ? {} : { body: response.body }),
      ...(page === undefined ? {} : { page }),
      ...(altered.length === 0 ? {} : { altered }),
    };
    record(delivery, recorded, () => exchange.onResponse(response));
  }

  function deliverAction(delivery: ActionDelivery): void {
    const { action, from } = delivery;
    record(
      delivery,
      {
        type: action.type,
        from,
        to: action.to,
        channel: "local",
        kind: "action",
        label: action.label,
        ...(action.url === undefined ? {} : { url: action.url }),
        ...(action.body === undefined ? {} : { body: action.body }),
        ...(action.page === undefined ? {} : { page: action.page }),
        ...(action.decision === undefined ? {} : { decision: action.decision }),
      },
      () => roots.get(action.to)?.send(action.event),
    );
  }

  /** A page that is no longer in the window is not shown any more. */
  function isStale({ n, delivery }: (typeof held)[number]): boolean {
    return (
      delivery.kind === "action" &&
      recorder.messages.some((each) => each.n > n && each.type === "open-address" && each.to === delivery.from)
    );
  }

  return {
    strangers,
    appliedAlterations,
    release() {
      const ready = held.splice(0).filter((each) => !isStale(each));
      for (const { delivery } of ready) {
        released.add(delivery);
        wire.queue.push(delivery);
      }
      return ready.length > 0;
    },
    deliver(delivery) {
      if (delivery.kind === "request") deliverRequest(delivery);
      else if (delivery.kind === "response") deliverResponse(delivery);
      else deliverAction(delivery);
    },
  };
}
