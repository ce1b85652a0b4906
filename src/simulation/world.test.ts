import { describe, expect, test } from "vitest";
import { assign, setup } from "xstate";
import { get, type HttpResponse, json } from "../protocol/http.ts";
import { call, checkInput, effect, runChecks } from "./effect.ts";
import type { Party } from "./party.ts";
import { portsOf } from "./ports.ts";
import { createDescribe, createServerMachine, type Endpoint } from "./server.ts";
import type { Story } from "./story.ts";
import { createWorld } from "./world.ts";

const story: Story = {
  ...{ scenario: "toys", settings: {}, person: "p", seed: "toy", pause: false, attack: null, capabilities: [] },
  ...{ on: [], off: [], modes: {}, alter: [], decisions: [] },
};

const even = {
  id: "even",
  title: "the number is even",
  status: "D",
  clause: "toys",
  modes: ["strict", "lax"],
  refusal: { error: "odd", description: "the number is odd" },
  compare: ({ number }: { readonly number: number }, mode: string) => ({
    passed: mode === "lax" || number % 2 === 0,
    expected: "even",
    actual: String(number),
  }),
} as const;

/** A server whose sessions run one check and answer 200 or 400. */
const session = setup({
  types: { context: {} as { exchange: number; number: number }, input: {} as { exchange: number; number: number } },
  actors: { runChecks },
}).createMachine({
  context: ({ input }) => ({ exchange: input.exchange, number: input.number }),
  initial: "checking",
  states: {
    checking: {
      invoke: {
        src: "runChecks",
        input: ({ context }) => checkInput([even], { number: context.number }),
        onDone: {
          target: "answered",
          actions: ({ context, event, system }) =>
            portsOf(system).respond(
              context.exchange,
              json(event.output.refusal === null ? 200 : 400, {}),
              "fhir-response",
            ),
        },
      },
    },
    answered: {},
  },
});

const endpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/numbers/:n",
    participant: "server-face",
    type: "fhir-request",
    route: ({ exchange, path }) => ({ spawn: "session", input: { exchange, number: Number(path["n"]) } }),
  },
  { method: "GET", path: "/nobody", type: "fhir-request", route: () => ({ to: "nobody", event: { type: "x" } }) },
  { method: "GET", path: "/silent", type: "fhir-request", route: () => ({ spawn: "silent", input: {} }) },
];

const silent = setup({}).createMachine({ initial: "listening", states: { listening: {} } });

const server: Party = {
  id: "server",
  machine: createServerMachine(endpoints, { session, silent }),
  input: {},
  origins: ["https://server.example"],
  faces: [{ id: "server", label: "Server", domain: "provider" }],
  describe: createDescribe("server", endpoints),
};

/** A client that asks for one address after another and keeps the statuses. */
const clientMachine = setup({
  types: {
    context: {} as { left: readonly string[]; statuses: readonly number[] },
    input: {} as { urls: readonly string[] },
    events: {} as { type: "go" },
  },
  actors: { call },
}).createMachine({
  context: ({ input }) => ({ left: input.urls, statuses: [] }),
  initial: "waiting",
  states: {
    waiting: { on: { go: { target: "asking", actions: ({ system }) => portsOf(system).phase("collect") } } },
    asking: {
      always: { guard: ({ context }) => context.left.length === 0, target: "done" },
      invoke: {
        src: "call",
        input: ({ context }) => get(context.left[0] ?? "https://server.example/numbers/0"),
        onDone: {
          target: "asking",
          reenter: true,
          actions: assign(({ context, event }) => ({
            left: context.left.slice(1),
            statuses: [...context.statuses, (event.output as HttpResponse).status],
          })),
        },
      },
    },
    done: {},
  },
});

function toyWorld(urls: readonly string[], changes: Partial<Story> = {}) {
  const client: Party = {
    id: "client",
    machine: clientMachine,
    input: { urls },
    origins: [],
    faces: [{ id: "client", label: "Client", domain: "person" }],
  };
  return createWorld({ story: { ...story, ...changes }, parties: [client, server], persons: [] });
}

const numbers = (...list: readonly number[]) => list.map((n) => `https://server.example/numbers/${n}`);
const summary = (world: ReturnType<typeof toyWorld>) => ({
  messages: world.recorder.messages.map(({ n, phase, from, to, channel, kind, time, answers, cause, status }) =>
    [n, phase, from, to, channel, kind, time.slice(17, 21), answers ?? "-", cause ?? "-", status ?? "-"].join(" "),
  ),
  checks: world.recorder.checks.map(({ after, party, id, result }) => [after, party, id, result].join(" ")),
});

describe("the wire", () => {
  test("numbers deliveries, says what each answers and what caused it, and lets a message take 0.1 s", async () => {
    const world = toyWorld(numbers(2, 3));
    world.tell("client", { type: "go" });
    await world.run();
    expect(summary(world)).toEqual({
      messages: [
        "1 collect client server-face back request 00.1 - - -",
        "2 collect server-face client back response 00.2 1 1 200",
        "3 collect client server-face back request 00.3 - 2 -",
        "4 collect server-face client back response 00.4 3 3 400",
      ],
      checks: ["1 server even passed", "3 server even failed"],
    });
  });

  test("stands still between runs", async () => {
    const world = toyWorld(numbers(2));
    await world.run();
    expect([world.recorder.messages.length, world.clock.now()]).toEqual([0, Date.parse("2026-06-01T07:00:00.000Z")]);
  });

  test("answers 502 for a host that nobody serves, and shows it as a participant", async () => {
    const world = toyWorld(["https://stranger.example:8443/x"]);
    world.tell("client", { type: "go" });
    await world.run();
    expect(summary(world).messages).toEqual([
      "1 collect client stranger.example:8443 back request 00.1 - - -",
      "2 collect stranger.example:8443 client back response 00.2 1 1 502",
    ]);
    expect(world.faces.at(-1)).toEqual({
      id: "stranger.example:8443",
      label: "stranger.example:8443",
      domain: "external",
    });
  });

  test("answers for a session that is not there, or does not wait for this", async () => {
    const world = toyWorld([]);
    const { status } = await world.fetch(get("https://server.example/nobody"));
    expect(status).toBe(409);
  });

  test("names a request that nobody answers, as a programmer's mistake", async () => {
    const world = toyWorld([]);
    const asked = world.fetch(get("https://server.example/silent"));
    await expect(asked).rejects.toThrow("Nobody answered GET https://server.example/silent");
  });

  test("ends machines that ask each other for ever", async () => {
    const world = toyWorld(Array.from({ length: 3_000 }, () => numbers(2)[0] ?? ""));
    world.tell("client", { type: "go" });
    await expect(world.run()).rejects.toThrow("More than 5000 messages: the machines loop.");
  });
});

describe("switches", () => {
  test.each([
    [{ off: ["even"] }, "1 server even off", 200],
    [{ modes: { even: "lax" } }, "1 server even passed", 200],
    [{ modes: { even: "strict" } }, "1 server even failed", 400],
    [{ on: ["even"] }, "1 server even failed", 400],
  ])("%j", async (changes, check, status) => {
    const world = toyWorld(numbers(3), changes);
    world.tell("client", { type: "go" });
    await world.run();
    expect([summary(world).checks, world.recorder.messages[1]?.status]).toEqual([[check], status]);
  });
});

test("states are recorded where they change, from the start", async () => {
  const world = toyWorld(numbers(2));
  world.tell("client", { type: "go" });
  await world.run();
  expect(world.states.states.map(({ after, actor, value }) => [after, actor, value].join(" "))).toEqual([
    "0 client waiting",
    "0 server serving",
    "0 client asking",
    "1 server/session-1 answered",
    "2 client done",
  ]);
});

test("an effect that fails ends the run", async () => {
  const failing = setup({
    actors: { fail: effect(() => Promise.reject(new Error("a programmer's mistake"))) },
  }).createMachine({ initial: "failing", states: { failing: { invoke: { src: "fail", input: null, onDone: {} } } } });
  const party: Party = { id: "failing", machine: failing, input: {}, origins: [], faces: [] };
  const world = createWorld({ story, parties: [party], persons: [] });
  await expect(world.run()).rejects.toThrow("a programmer's mistake");
});
