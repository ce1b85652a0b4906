import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import type { MessageType } from "../protocol/message-types.ts";
import type { LocalAction } from "./ports.ts";

interface Sent {
  /** The message during whose handling this was sent; undefined at the start. */
  readonly cause: number | undefined;
  readonly phase: string;
}

/** A request on its way. */
export interface RequestDelivery extends Sent {
  readonly kind: "request";
  readonly from: string;
  readonly exchange: number;
  readonly request: HttpRequest;
}

/** A response on its way; `exchange` says which request it answers. */
export interface ResponseDelivery extends Sent {
  readonly kind: "response";
  readonly exchange: number;
  readonly response: HttpResponse;
  readonly type: MessageType;
}

/** An action between the Person and a browser. */
export interface ActionDelivery extends Sent {
  readonly kind: "action";
  readonly from: string;
  readonly action: LocalAction;
}

export type Delivery = RequestDelivery | ResponseDelivery | ActionDelivery;

/** An open request: who asked, whom, and what happens with the answer. */
export interface Exchange {
  readonly from: string;
  readonly request: HttpRequest;
  readonly onResponse: (response: HttpResponse) => void;
  /** Set when the request has been delivered. */
  to?: string;
  n?: number;
  channel?: "front" | "back";
  answered?: boolean;
}

/** Everything under way between parties: plain data, first in, first out. */
export interface Wire {
  readonly queue: Delivery[];
  readonly exchanges: Map<number, Exchange>;
  /** Opens an exchange and queues its request. */
  request(from: string, request: HttpRequest, sent: Sent, onResponse: Exchange["onResponse"]): number;
  /** Queues the answer. @throws Error when the exchange is unknown or answered: a programmer's mistake. */
  respond(exchange: number, response: HttpResponse, type: MessageType, sent: Sent): void;
  /** Queues an action. */
  act(from: string, action: LocalAction, sent: Sent): void;
}

/** An empty wire. */
export function createWire(): Wire {
  const queue: Delivery[] = [];
  const exchanges = new Map<number, Exchange>();
  return {
    queue,
    exchanges,
    request(from, request, sent, onResponse) {
      const exchange = exchanges.size + 1;
      exchanges.set(exchange, { from, request, onResponse });
      queue.push({ kind: "request", from, exchange, request, ...sent });
      return exchange;
    },
    respond(exchange, response, type, sent) {
      const open = exchanges.get(exchange);
      if (open === undefined || open.answered === true) throw new Error(`Exchange ${exchange} is not open.`);
      open.answered = true;
      queue.push({ kind: "response", exchange, response, type, ...sent });
    },
    act: (from, action, sent) => {
      queue.push({ kind: "action", from, action, ...sent });
    },
  };
}
