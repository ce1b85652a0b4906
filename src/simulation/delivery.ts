import type { AnyActorRef } from "xstate";
import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
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
}

type Recorded = Omit<RecordedMessage, "n" | "phase" | "time" | "cause">;

/** @param options the shared world, its parties and their running machines. */
export function createDelivery(options: DeliveryOptions): DeliveryRoom {
  const { parties, roots, recorder, wire, clock, moment, story, outside } = options;
  const partyByOrigin = new Map(parties.flatMap((party) => party.origins.map((origin) => [origin, party] as const)));
  const browsers = new Set(parties.filter((party) => party.isBrowser).map((party) => party.id));
  const strangers: Face[] = [];
  const appliedAlterations = new Set<number>();

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

  function record(delivery: Delivery, recorded: Recorded): void {
    const { type, from, to, channel, kind, label, ...rest } = recorded;
    moment.n = recorder.messages.length + 1;
    moment.phase = delivery.phase;
    moment.cause = moment.n;
    const head = { n: moment.n, phase: delivery.phase, type, from, to, channel, kind, label };
    const { answers, ...content } = rest;
    recorder.messages.push({
      ...head,
      time: toIso(clock.now()),
      ...(answers === undefined ? {} : { answers }),
      ...(delivery.cause === undefined ? {} : { cause: delivery.cause }),
      ...content,
    });
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
    record(delivery, {
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
    });
    const exchange = wire.exchanges.get(delivery.exchange);
    if (exchange !== undefined) Object.assign(exchange, { to: description.participant, n, channel });
    if (party !== undefined) {
      roots.get(party.id)?.send({ type: "http.request", exchange: delivery.exchange, request });
      return;
    }
    const sent = { cause: n, phase: moment.phase };
    wire.respond(delivery.exchange, { status: isOutside ? 204 : 502, headers: [] }, "not-found", sent);
    if (isOutside) outside?.onNavigation(request.url);
  }

  function stranger(origin: string): string {
    const host = new URL(origin).host;
    if (!strangers.some(({ id }) => id === host)) strangers.push({ id: host, label: host, domain: "external" });
    return host;
  }

  function deliverResponse(delivery: ResponseDelivery): void {
    const exchange = wire.exchanges.get(delivery.exchange);
    if (exchange?.to === undefined || exchange.channel === undefined) throw new Error("A response without a request.");
    const { message: response, altered } = alter(recorder.messages.length + 1, delivery.response);
    const page = pageIdOf(response);
    record(delivery, {
      type: delivery.type,
      from: exchange.to,
      to: exchange.from,
      channel: exchange.channel,
      kind: "response",
      label: responseLabel(response, page),
      ...(exchange.n === undefined ? {} : { answers: exchange.n }),
      status: response.status,
      headers: recordHeaders(response.headers),
      ...(response.body === undefined ? {} : { body: response.body }),
      ...(page === undefined ? {} : { page }),
      ...(altered.length === 0 ? {} : { altered }),
    });
    exchange.onResponse(response);
  }

  function deliverAction({ action, from, ...delivery }: ActionDelivery): void {
    record(
      { ...delivery, action, from },
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
    );
    roots.get(action.to)?.send(action.event);
  }

  return {
    strangers,
    appliedAlterations,
    deliver(delivery) {
      if (delivery.kind === "request") deliverRequest(delivery);
      else if (delivery.kind === "response") deliverResponse(delivery);
      else deliverAction(delivery);
    },
  };
}
