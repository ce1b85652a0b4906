import { addRoute, createRouter, findRoute } from "rou3";
import { type AnyActorRef, type AnyStateMachine, enqueueActions, setup } from "xstate";
import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import type { MessageType } from "../protocol/message-types.ts";
import { pageResponse } from "../protocol/page.ts";
import type { Description, HttpRequestEvent } from "./party.ts";
import { type PartySystem, type Ports, portsOf } from "./ports.ts";

/** A request as an endpoint sees it. */
export interface Incoming {
  readonly exchange: number;
  readonly request: HttpRequest;
  readonly url: URL;
  /** Named parts of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly ports: Ports;
  readonly system: PartySystem;
}

/**
 * Where an endpoint takes a request: to a session machine that runs, to a new one, or straight back
 * when it cannot be read or asks for a published document.
 */
export type Routed =
  | { readonly to: string; readonly event: { readonly type: string } }
  | { readonly spawn: string; readonly input: object }
  | { readonly answer: HttpResponse; readonly type: MessageType };

/** One endpoint: it parses and routes; machines decide. */
export interface Endpoint {
  readonly method: "GET" | "POST" | "PATCH";
  /** Path with `:name` parts, below the origin. */
  readonly path: string;
  /** The face that serves it; the party's own id when absent. */
  readonly participant?: string;
  readonly type: MessageType | ((request: HttpRequest) => MessageType);
  readonly route: (incoming: Incoming) => Routed;
}

type FindEndpoint = (request: HttpRequest) => { endpoint: Endpoint; path: Record<string, string> } | undefined;

function createFinder(endpoints: readonly Endpoint[]): FindEndpoint {
  const router = createRouter<Endpoint>();
  for (const endpoint of endpoints) addRoute(router, endpoint.method, endpoint.path, endpoint);
  return (request) => {
    const found = findRoute(router, request.method, new URL(request.url).pathname);
    return found === undefined ? undefined : { endpoint: found.data, path: found.params ?? {} };
  };
}

/** Names requests for the recording: the receiving face and the kind of message. */
export function createDescribe(party: string, endpoints: readonly Endpoint[]): (request: HttpRequest) => Description {
  const find = createFinder(endpoints);
  return (request) => {
    const endpoint = find(request)?.endpoint;
    if (endpoint === undefined) return { participant: party, type: "unknown-request" };
    const type = typeof endpoint.type === "function" ? endpoint.type(request) : endpoint.type;
    return { participant: endpoint.participant ?? party, type };
  };
}

/** What a party knows from the start, and the machines that run from the start. */
interface ServerContext {
  readonly residents?: readonly { readonly id?: string; readonly machine: string; readonly input: object }[];
  readonly [register: string]: unknown;
}

const unexpected = pageResponse({ id: "not-found", data: { reason: "unexpected" }, lists: {}, actions: [] }, 409);
const notFound = pageResponse({ id: "not-found", data: {}, lists: {}, actions: [] }, 404);

/**
 * The root machine of a party with endpoints. It routes each request to a session machine and spawns new ones;
 * sessions, codes and tokens live in those.
 *
 * @param sessions session machines by name; a spawned one is called `name-1`, `name-2`, …
 */
export function createServerMachine(
  endpoints: readonly Endpoint[],
  sessions: Readonly<Record<string, AnyStateMachine>>,
): AnyStateMachine {
  const find = createFinder(endpoints);

  function route(event: HttpRequestEvent, system: PartySystem): Routed {
    const found = find(event.request);
    if (found === undefined) return { answer: notFound, type: "not-found" };
    const url = new URL(event.request.url);
    return found.endpoint.route({ ...event, url, path: found.path, ports: portsOf(system), system });
  }

  const base = setup({
    types: {
      context: {} as ServerContext,
      events: {} as HttpRequestEvent | { readonly type: "spawn"; readonly machine: string; readonly input: object },
      input: {} as ServerContext,
    },
    actors: sessions,
    actions: {
      admit: enqueueActions(({ enqueue, context }) => {
        for (const { id, machine, input } of context.residents ?? []) {
          if (id !== undefined) enqueue.spawnChild(machine, { id, systemId: id, input } as never);
        }
      }),
      // Residents that reach the world from the start wait until it is there; they are named as later ones are.
      begin: ({ context, self }) => {
        for (const { id, machine, input } of context.residents ?? []) {
          if (id === undefined) self.send({ type: "spawn", machine, input });
        }
      },
      route: enqueueActions(({ enqueue, event, system }) => {
        const ports = portsOf(system);
        if (event.type === "spawn") {
          const id = `${event.machine}-${ports.serial(event.machine)}`;
          enqueue.spawnChild(event.machine, { id, systemId: id, input: { id, ...event.input } } as never);
          return;
        }
        const routed = route(event, system);
        if ("answer" in routed) enqueue(() => ports.respond(event.exchange, routed.answer, routed.type));
        else if ("to" in routed) {
          const session = system.get(routed.to) as AnyActorRef | undefined;
          // A session that does not wait for this event says so, instead of leaving the request open.
          if (session?.getSnapshot().can(routed.event) === true) enqueue.sendTo(session, routed.event as never);
          else enqueue(() => ports.respond(event.exchange, unexpected, "not-found"));
        } else {
          const id = `${routed.spawn}-${ports.serial(routed.spawn)}`;
          enqueue.spawnChild(routed.spawn, { id, systemId: id, input: { id, ...routed.input } } as never);
        }
      }),
    },
  });
  return base.createMachine({
    context: ({ input }) => input,
    initial: "serving",
    states: {
      serving: { entry: ["admit", "begin"], on: { "http.request": { actions: "route" }, spawn: { actions: "route" } } },
    },
  });
}
