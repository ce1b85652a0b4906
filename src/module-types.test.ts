import { describe, expect, test } from "vitest";
import { moduleTypes, runFlow } from "./flows.fixture.ts";
import { type ModuleTypeFacts, moduleTypeFacts } from "./library.ts";
import { readPage } from "./protocol/page.ts";
import { runOf, worldOf } from "./scenarios/run-story.ts";
import type { Recording } from "./simulation/recording.ts";
import { type AlterationByType, messageOf, messagesOf } from "./story.fixture.ts";

const options = ["3a-par", "3a", "1", "2a", "2b", "3b"] as const;

/** Everything that the module received, as text. */
const receivedByModule = ({ messages }: Recording) =>
  messages.filter(({ to }) => to === "module").map(({ url, headers, body }) => JSON.stringify([url, headers, body]));

const pageIn = ({ messages }: Recording, id: string) =>
  readPage(messages.findLast(({ page, kind }) => page === id && kind === "response")?.body ?? "");

const participants = (run: Recording) => run.participants.map(({ id, domain }) => `${id} ${domain}`);

test("the module belongs to nobody, to the PGO, or to the provider", async () => {
  const found: Record<string, readonly string[]> = {};
  for (const scenario of moduleTypes) found[scenario] = participants(await runFlow({ scenario }));
  expect(found).toMatchInlineSnapshot(`
    {
      "module-l": [
        "person person",
        "browser person",
        "pgo person",
        "module external",
      ],
      "module-ps": [
        "person person",
        "browser person",
        "pgo person",
        "module person",
      ],
      "module-s": [
        "person person",
        "browser person",
        "pgo person",
        "dva provider",
        "dva-fhir provider",
        "module external",
        "digid external",
      ],
      "module-t": [
        "person person",
        "browser person",
        "pgo person",
        "dva provider",
        "dva-fhir provider",
        "module provider",
        "digid external",
      ],
      "module-tl": [
        "person person",
        "browser person",
        "pgo person",
        "dva provider",
        "dva-fhir provider",
        "module external",
        "digid external",
      ],
    }
  `);
});

describe.each(["module-l", "module-tl"])("%s", (scenario) => {
  test("no token, and nothing of the Person, reaches the module", async () => {
    const run = await runFlow({ scenario });
    expect(run.tokens.filter(({ seenBy }) => seenBy.includes("module"))).toEqual([]);
    const secrets = [...run.tokens.map(({ value }) => value), ...Object.keys(run.owners), "noor", "Noor"];
    expect(receivedByModule(run).filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  });

  test("a stolen link gives nothing: it is the same for everybody, and so is the page behind it", async () => {
    const [noor, mallory] = [await runFlow({ scenario }), await runFlow({ scenario, person: "mallory" })];
    const link = (run: Recording) => messageOf(run, "module-info-request").url;
    const page = (run: Recording) => messageOf(run, "module-info-page").body;
    expect([link(noor), page(noor)]).toEqual(["https://module.example/info", page(mallory)]);
    expect(link(mallory)).toBe(link(noor));
  });
});

describe("S", () => {
  test("the module may only start by itself where it is registered for that", async () => {
    const alter = [{ type: "module-authorization-request", part: "url.query.scope", value: "launch/patient" }];
    expect((await runFlow({ scenario: "module-t", alter })).outcome).toMatchInlineSnapshot(`
      {
        "error": "invalid_scope",
        "page": "module-error",
        "party": "module",
        "status": "stopped",
      }
    `);
  });

  test("without the Person's consent the module gets nothing", async () => {
    const run = await runFlow({ scenario: "module-s", decisions: [{ id: "consent-module", choice: "refuse" }] });
    expect(run.outcome).toMatchInlineSnapshot(`
      {
        "error": "access_denied",
        "page": "module-error",
        "party": "module",
        "status": "stopped",
      }
    `);
    expect(moduleTypeFacts(run)).toMatchObject({ consents: [], tokens: [], sources: [], read: [], written: [] });
  });

  test("at a new provider there are no data of the Person yet: no test of availability stands in the way", async () => {
    const run = await runFlow({ scenario: "module-s", person: "ilse" });
    expect(run.outcome).toEqual({ status: "completed", party: "module", page: "module-done" });
    expect(run.checks.filter(({ id }) => id === "availability")).toEqual([]);
  });
});

describe("PS", () => {
  test("no consent and no DVA: the PGO signs the token, bound to the key of the module", async () => {
    const run = await runFlow({ scenario: "module-ps" });
    expect(messagesOf(run, "consent-answer").length + messagesOf(run, "consent-module-page").length).toBe(0);
    const [token] = run.tokens.filter(({ kind }) => kind === "access-token");
    const { cnf, iat, exp, jti, ...claims } = (token?.claims ?? {}) as Record<string, unknown>;
    expect({ issuer: token?.issuer, seenBy: token?.seenBy, claims, lifetime: Number(exp) - Number(iat) }).toEqual({
      issuer: "https://pgo.example",
      seenBy: ["pgo", "module"],
      claims: {
        iss: "https://pgo.example",
        sub: "account-noor",
        aud: "https://pgo.example/fhir",
        client_id: "ademmodule-web",
        scope: "launch patient/*.read patient/Observation.write",
      },
      lifetime: 900,
    });
    expect([typeof jti, Object.keys(cnf as object)]).toEqual(["string", ["jkt"]]);
    expect(Object.keys(run.jwks)).toContain("https://pgo.example");
    expect(Object.keys(run.jwks)).not.toContain("https://dva.example");
  });

  test("what the module measured is in the PGO's dossier, and belongs to the Person", async () => {
    const run = await runFlow({ scenario: "module-ps" });
    const rows = pageIn(run, "pgo-measurements")?.lists.measurements ?? [];
    expect(rows).toHaveLength(1);
    expect(run.owners[`Observation/${rows[0]?.id}`]).toBe("noor");
  });

  test("a token that has died opens nothing, and the Person learns that nothing was stored", async () => {
    const run = await runFlow({ scenario: "module-ps", settings: { "time-in-module": "20m" } });
    const page = pageIn(run, "pgo-measurements");
    expect([page?.data.error, page?.lists.measurements]).toEqual(["temporarily_unavailable", []]);
  });

  test("the module ends its token at the PGO, and only the module can", async () => {
    const foreign = { type: "revoke-request", part: "body.client_assertion", value: "e30.e30.AA" };
    const [usual, other] = [await readingAfter([]), await readingAfter([foreign])];
    expect([usual, other]).toEqual(["ended 401 access-token", "granted 200"]);
  });
});

/** Reads the Patient with the token of a run of PS that is over: state of the grant, status, and the check that refused. */
async function readingAfter(alter: readonly AlterationByType[]): Promise<string> {
  const { story, tokens } = await runFlow({ scenario: "module-ps", off: ["dpop-binding"], alter });
  const world = worldOf(story);
  world.tell("person", { type: "start", url: "https://pgo.example" } as never);
  await world.run();
  const token = tokens.find(({ kind }) => kind === "access-token")?.value;
  const url = "https://pgo.example/fhir/Patient/account-noor";
  const { status } = await world.fetch({ method: "GET", url, headers: [["Authorization", `DPoP ${token}`]] });
  const { states, checks } = await runOf(story, world);
  const grant = states.findLast(({ actor }) => actor === "pgo/module-grant-1")?.value;
  const failed = checks.findLast(({ result, party }) => result === "failed" && party === "pgo");
  return [grant, status, ...(failed === undefined ? [] : [failed.id])].join(" ");
}

describe("T is a task by the chosen option", () => {
  test.each(options)("%s: message by message what the option is", async (option) => {
    const lines = ({ messages }: Recording) =>
      messages.map(({ n, type, from, to, label }) => [n, type, from, to, label]);
    const task = await runFlow({ scenario: "module-t", settings: { option } });
    const launch = await runFlow({ scenario: `launch-${option}` });
    expect(lines(task)).toEqual(lines(launch));
    expect(task.metrics).toEqual(launch.metrics);
    expect(task.goals).toEqual(launch.goals);
  });
});

test("T with option 3b publishes the key of the PGO where the PGO signs", async () => {
  const run = await runFlow({ scenario: "module-t", settings: { option: "3b" }, on: ["launch-origin-auth"] });
  expect(Object.keys(run.jwks)).toContain("https://pgo.example");
});

test("type × consent × data × who issues what, from the runs", async () => {
  const row = ({ start, domain, consents, tokens, sources, read, written }: ModuleTypeFacts) => [
    `${start}, module of ${domain}`,
    `consents ${consents.map(({ page, askedBy, isForModule }) => `${page} (${askedBy})${isForModule ? " for it" : ""}`).join(" + ") || "none"}`,
    `tokens ${tokens.map((each) => `${each.kind} ${each.issuedBy} → ${each.givenBy}${each.isBound ? ", bound" : ""}`).join(" + ") || "none"}`,
    `data at ${sources.map(({ participant, domain: of }) => `${participant} (${of})`).join(" + ") || "none"}`,
    `read ${read.join(" ") || "nothing"}; written ${written.map((each) => each.replace(/\/.{36}$/, "/…")).join(" ") || "nothing"}`,
  ];
  const rows: Record<string, readonly string[]> = {};
  for (const scenario of moduleTypes) rows[scenario] = row(moduleTypeFacts(await runFlow({ scenario })));
  for (const option of options) {
    rows[`module-t ${option}`] = row(moduleTypeFacts(await runFlow({ scenario: "module-t", settings: { option } })));
  }
  expect(rows).toMatchInlineSnapshot(`
    {
      "module-l": [
        "link, module of external",
        "consents none",
        "tokens none",
        "data at none",
        "read nothing; written nothing",
      ],
      "module-ps": [
        "launch, module of person",
        "consents none",
        "tokens access-token pgo → pgo, bound",
        "data at pgo (person)",
        "read Patient/account-noor; written Observation/…",
      ],
      "module-s": [
        "standalone, module of external",
        "consents consent-module (dva) for it",
        "tokens access-token dva → dva",
        "data at dva-fhir (provider)",
        "read Patient/pat-789; written Appointment/…",
      ],
      "module-t": [
        "launch, module of provider",
        "consents consent-collect (dva)",
        "tokens access-token dva → dva",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-t 1": [
        "launch, module of provider",
        "consents consent-collect (dva) + consent-module (dva) for it",
        "tokens access-token dva → dva",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-t 2a": [
        "launch, module of provider",
        "consents consent-collect (dva)",
        "tokens delegation-token dva → pgo, bound",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-t 2b": [
        "launch, module of provider",
        "consents consent-collect (dva)",
        "tokens temporary-token pgo → pgo + delegation-token dva → dva, bound",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-t 3a": [
        "launch, module of provider",
        "consents consent-collect (dva) + consent-module (dva) for it",
        "tokens access-token dva → dva",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-t 3a-par": [
        "launch, module of provider",
        "consents consent-collect (dva)",
        "tokens access-token dva → dva",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-t 3b": [
        "launch, module of provider",
        "consents consent-collect (dva) + consent-module (dva) for it",
        "tokens access-token dva → dva",
        "data at dva-fhir (provider)",
        "read Patient/pat-789 Task/456; written Task/456",
      ],
      "module-tl": [
        "link, module of external",
        "consents consent-collect (dva)",
        "tokens none",
        "data at none",
        "read nothing; written nothing",
      ],
    }
  `);
});
