import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { allRecordings } from "./all-stories.fixture.ts";
import { catalogue } from "./library.ts";
import { messageTypes } from "./protocol/message-types.ts";
import { pageIds } from "./protocol/page-ids.ts";
import type { RecordedMessage, Recording } from "./simulation/recording.ts";
import { runVariation } from "./story.fixture.ts";

// The shapes are written out here once more, from contract.md and not from the types of the engine.
const text = z.string();
const number = z.number().int().min(1);
const moment = z.string().regex(/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const phases = ["setup", "login", "authorise", "collect", "subscribe", "notify", "withdraw", "choose", "prepare"];
const phase = z.enum([...phases, "launch", "module-authorise", "work", "return"]);
const ids = (entries: readonly { readonly id: string }[]) => z.enum(entries.map(({ id }) => id) as [string]);
const tokenKind = z.enum(
  [
    "authorization-code access-token refresh-token id-token launch-token launch-code temporary-token delegation-token",
    "request-uri client-assertion dpop-proof digid-artifact digid-assertion cookie state code-verifier subscription",
  ].flatMap((line) => line.split(" ")) as [string],
);

/** A party by its address, a client by its id, a DPoP key by its thumbprint. */
const issuer = z
  .url()
  .or(z.literal("ademmodule-web"))
  .or(z.string().regex(/^[A-Za-z0-9_-]{43}$/));

const shape = z.strictObject({
  story: z.strictObject({
    scenario: ids(catalogue.scenarios),
    settings: z.record(ids(catalogue.settings), text).or(z.record(text, text)),
    person: ids(catalogue.persons),
    seed: text,
    pause: z.boolean(),
    attack: z.null(),
    capabilities: z.array(text),
    on: z.array(ids(catalogue.checks)),
    off: z.array(ids(catalogue.checks)),
    modes: z.record(text, text),
    alter: z.array(z.strictObject({ message: number, part: text, value: text })),
    decisions: z.array(z.strictObject({ id: ids(catalogue.decisions), choice: text })),
  }),
  outcome: z.strictObject({
    status: z.enum(["completed", "stopped", "waiting"]),
    party: text.optional(),
    check: ids(catalogue.checks).optional(),
    error: text.min(1).optional(),
    page: z.enum(pageIds).optional(),
    decision: z.strictObject({ id: ids(catalogue.decisions), by: text, choices: z.array(text).min(1) }).optional(),
  }),
  participants: z.array(
    z.strictObject({
      id: text.min(1),
      label: text.min(1),
      domain: z.enum(["person", "provider", "external", "attacker"]),
      person: ids(catalogue.persons).optional(),
    }),
  ),
  messages: z.array(
    z.strictObject({
      n: number,
      phase,
      type: z.enum(messageTypes),
      from: text,
      to: text,
      channel: z.enum(["front", "back", "local"]),
      kind: z.enum(["request", "response", "action"]),
      label: text.min(1),
      time: moment,
      answers: number.optional(),
      cause: number.optional(),
      method: z.enum(["GET", "POST", "PATCH"]).optional(),
      url: z.url().optional(),
      status: z.number().int().min(200).max(599).optional(),
      headers: z.record(z.string().regex(/^[a-z0-9-]+$/), z.union([text, z.array(text).min(2)])).optional(),
      body: text.optional(),
      page: z.enum(pageIds).optional(),
      decision: z.strictObject({ id: ids(catalogue.decisions), choice: text }).optional(),
      altered: z.array(text).min(1).optional(),
    }),
  ),
  checks: z.array(
    z.strictObject({
      after: number,
      party: text,
      id: ids(catalogue.checks),
      result: z.enum(["passed", "failed", "off"]),
      expected: text.min(1).optional(),
      actual: text.min(1).optional(),
      status: z.enum(["D", "S", "U", "H"]),
      clause: text.min(1),
    }),
  ),
  tokens: z.array(
    z.strictObject({
      id: text,
      kind: tokenKind,
      format: z.enum(["jwt", "opaque"]),
      value: text.min(8),
      issuer: text.min(1),
      claims: z.record(text, z.unknown()).optional(),
      expires: moment.optional(),
      seenBy: z.array(text).min(1),
      messages: z.array(number),
    }),
  ),
  states: z.array(
    z.strictObject({
      after: z.number().int().min(0),
      party: text,
      actor: z.string().regex(/^[a-z-]+(\/[a-zA-Z0-9-]+)*$/),
      value: z.string().regex(/^[a-zA-Z-]+(\.[a-zA-Z-]+)*$/),
      context: z.record(text, z.unknown()),
    }),
  ),
  logs: z.array(z.strictObject({ after: number, party: text, event: text, correlationId: text.optional() })),
  owners: z.record(z.string().regex(/^[A-Za-z]+\/[A-Za-z0-9-]+$/), ids(catalogue.persons)),
  goals: z.array(z.strictObject({ id: ids(catalogue.goals), reached: z.boolean(), evidence: z.array(number) })),
  metrics: z.strictObject({
    pgoLogins: z.number(),
    digidLogins: z.number(),
    digidLoginsAtLaunch: z.number(),
    consents: z.number(),
    consentsAtLaunch: z.number(),
    frontChannel: z.number(),
    backChannel: z.number(),
    credentialsInFrontChannel: z.number(),
    secondsSinceDigid: z.number().nullable(),
  }),
  jwks: z.record(issuer, z.strictObject({ keys: z.array(z.record(text, text)).min(1) })),
  fingerprint: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

let recordings: readonly (readonly [string, Recording])[] = [];
beforeAll(async () => {
  recordings = await allRecordings();
}, 120_000);

/** What is wrong in any recording: its name and the finding, a few of them. */
function findings(look: (recording: Recording) => Iterable<unknown>): readonly unknown[] {
  const found: unknown[] = [];
  for (const [name, recording] of recordings) for (const each of look(recording)) found.push([name, each]);
  return found.slice(0, 20);
}

test("every recording has the shape of the contract, and nothing besides", () => {
  expect(findings((recording) => shape.safeParse(recording).error?.issues ?? [])).toEqual([]);
});

test("the keys are in the order of the contract", () => {
  const inOrder = (value: object, order: readonly string[]) => {
    const keys = Object.keys(value);
    return keys.join() === order.filter((key) => keys.includes(key)).join();
  };
  const orderOf = (schema: { readonly shape: object }) => Object.keys(schema.shape);
  const parts = shape.shape;
  const lists = ["participants", "messages", "checks", "tokens", "states", "logs", "goals"] as const;
  expect(
    findings((recording) => [
      ...(inOrder(recording, orderOf(shape)) ? [] : ["recording"]),
      ...(["story", "outcome", "metrics"] as const).filter((key) => !inOrder(recording[key], orderOf(parts[key]))),
      ...lists.filter((key) => recording[key].some((each) => !inOrder(each, orderOf(parts[key].element)))),
      ...[recording.owners, recording.story.settings, recording.story.modes, recording.jwks]
        .map((each) => Object.keys(each).join())
        .filter((keys) => keys !== keys.split(",").sort().join()),
      ...recording.messages
        .map(({ headers }) => Object.keys(headers ?? {}).join())
        .filter((names) => names !== names.split(",").sort().join()),
    ]),
  ).toEqual([]);
});

test("every recording is plain data", () => {
  expect(findings((recording) => (same(JSON.parse(JSON.stringify(recording)), recording) ? [] : ["changed"]))).toEqual(
    [],
  );
});

const same = (one: unknown, other: unknown) => {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
};

describe("messages", () => {
  test("are numbered from 1 without a gap, and time never goes back", () => {
    expect(
      findings(({ messages }) =>
        messages.filter(({ n, time }, index) => n !== index + 1 || time < (messages[index - 1]?.time ?? "")),
      ),
    ).toEqual([]);
  });

  test("point back to the request they answer and the message that caused them", () => {
    expect(
      findings(({ messages }) =>
        messages.filter((message) => {
          const { n, type, kind, answers, cause, from, to, channel } = message;
          // A notification follows from time that passes by itself, as the first message follows from nothing.
          if (cause === undefined ? n !== 1 && type !== "notification-request" : cause >= n) return true;
          if (kind !== "response") return answers !== undefined;
          const request = messages[(answers ?? 0) - 1];
          return (
            request?.kind !== "request" ||
            request.n >= n ||
            request.from !== to ||
            request.to !== from ||
            request.channel !== channel
          );
        }),
      ),
    ).toEqual([]);
  });

  test("are each answered once, unless the run waits", () => {
    expect(
      findings(({ messages, outcome }) => {
        const answered = messages.flatMap(({ answers }) => answers ?? []);
        const open = messages.filter(({ kind, n }) => kind === "request" && !answered.includes(n));
        return [
          ...(outcome.status === "waiting" ? [] : open),
          ...(new Set(answered).size === answered.length ? [] : ["twice"]),
        ];
      }),
    ).toEqual([]);
  });

  test("have what belongs to their kind and nothing else", () => {
    const fits = ({ type, kind, channel, method, url, status, headers, decision, page, from, to }: RecordedMessage) => {
      const isHttp = headers !== undefined && channel !== "local" && decision === undefined;
      if (kind === "request")
        return isHttp && method !== undefined && url !== undefined && status === undefined && page === undefined;
      if (kind === "response") return isHttp && status !== undefined && method === undefined && url === undefined;
      // The PGO reaches its user outside a visit, by whatever means.
      const isTold = type === "pgo-notifies" && to === "person";
      const isLocal = channel === "local" && (isTold || [from, to].sort().join() === "browser,person");
      return isLocal && headers === undefined && status === undefined && method === undefined;
    };
    expect(findings(({ messages }) => messages.filter((message) => !fits(message)))).toEqual([]);
  });

  test("are front channel exactly where a browser is at one end", () => {
    expect(
      findings(({ messages }) =>
        messages.filter(
          ({ channel, from, to }) => channel !== "local" && (channel === "front") !== [from, to].includes("browser"),
        ),
      ),
    ).toEqual([]);
  });

  test("name the altered part where the story altered one", () => {
    expect(
      findings(({ messages, story }) => {
        const wanted = story.alter.map(({ message, part }) => `${message} ${part}`).sort();
        const found = messages.flatMap(({ n, altered }) => (altered ?? []).map((part) => `${n} ${part}`)).sort();
        return wanted.join() === found.join() ? [] : [{ wanted, found }];
      }),
    ).toEqual([]);
  });
});

describe("what hangs on messages", () => {
  test("comes after one that exists", () => {
    expect(
      findings(({ messages, checks, logs, states, goals }) =>
        [...checks, ...logs, ...states]
          .filter(({ after }) => after > messages.length)
          .concat(goals.flatMap(({ evidence }) => evidence).filter((n) => n > messages.length) as never),
      ),
    ).toEqual([]);
  });

  test("belongs to participants, all of which are declared once", () => {
    expect(
      findings(({ messages, participants, checks, states, logs, tokens }) => {
        const declared = participants.map(({ id }) => id);
        const used = new Set([
          ...messages.flatMap(({ from, to }) => [from, to]),
          ...[...checks, ...states, ...logs].map(({ party }) => party),
          ...tokens.flatMap(({ seenBy }) => seenBy),
        ]);
        return [
          ...[...used].filter((id) => !declared.includes(id)),
          ...declared.filter((id, at) => declared.indexOf(id) !== at),
        ];
      }),
    ).toEqual([]);
  });

  test("checks say both sides unless they are off, and have the status and clause of the catalogue", () => {
    const known = new Map(catalogue.checks.map(({ id, status }) => [id, status]));
    expect(
      findings(({ checks }) =>
        checks.filter(({ id, result, status, expected, actual }) => {
          const isTold = expected !== undefined && actual !== undefined;
          return known.get(id) !== status || isTold !== (result !== "off");
        }),
      ),
    ).toEqual([]);
  });
});

describe("tokens", () => {
  test("have ids and values of their own", () => {
    expect(
      findings(({ tokens }) => {
        const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
        return [...repeated(tokens.map(({ id }) => id)), ...repeated(tokens.map(({ value }) => value))];
      }),
    ).toEqual([]);
  });

  test("name exactly the messages that carry their value, and who saw those", () => {
    expect(
      findings(({ tokens, messages, participants }) =>
        tokens.filter(({ value, messages: carriers, seenBy }) => {
          const found = messages.filter((message) => carries(message, value));
          const seers = new Set(found.flatMap(({ from, to }) => [from, to]));
          const minters = seenBy.filter((id) => !seers.has(id));
          const isMissed = [...seers].some((id) => !seenBy.includes(id));
          const isParty = minters.every((id) => participants.some((participant) => participant.id === id));
          return found.map(({ n }) => n).join() !== carriers.join() || isMissed || minters.length > 1 || !isParty;
        }),
      ),
    ).toEqual([]);
  });

  test("are jwt with claims or opaque without", () => {
    expect(
      findings(({ tokens }) =>
        tokens.filter(({ format, claims, value }) => {
          const isJwt = /^eyJ[^.]+\.[^.]+\.[^.]+$/.test(value);
          return isJwt !== (format === "jwt") || isJwt !== (claims !== undefined);
        }),
      ),
    ).toEqual([]);
  });
});

/** Whether a value is in a message, plainly, percent-encoded or in HTTP Basic. */
function carries({ url = "", body = "", headers = {} }: RecordedMessage, value: string): boolean {
  const parts = [url, body, ...Object.values(headers).flat()];
  return parts.some((part) => part.includes(value) || part.includes(encodeURIComponent(value)));
}

test("the story is repeated with every applicable setting and sorted sets", async () => {
  const { story } = await runVariation({
    off: ["state", "pkce", "state"],
    decisions: [{ id: "landing", choice: "continue" }],
  });
  expect(story).toEqual({
    scenario: "launch-3a",
    settings: catalogue.scenarios.find(({ id }) => id === "launch-3a")?.settings,
    person: "noor",
    seed: "demo",
    pause: false,
    attack: null,
    capabilities: [],
    on: [],
    off: ["pkce", "state"],
    modes: {},
    alter: [],
    decisions: [{ id: "landing", choice: "continue" }],
  });
});

test("states follow every change of every machine, from the start", async () => {
  const { states, participants } = await runVariation();
  const atStart = new Set(states.filter(({ after }) => after === 0).map(({ party }) => party));
  expect([...atStart].sort()).toEqual(["browser", "dva", "digid", "module", "person", "pgo"].sort());
  expect(participants.map(({ id }) => id)).toEqual(["person", "browser", "pgo", "dva", "dva-fhir", "module", "digid"]);
  const jar = states.findLast(({ actor }) => actor === "browser")?.context["jar"] as readonly { name: string }[];
  expect(jar.map(({ name }) => name).sort()).toEqual([
    "__Host-digid-session",
    "__Host-dva-session",
    "__Host-module-session",
    "__Host-pgo-session",
  ]);
});
