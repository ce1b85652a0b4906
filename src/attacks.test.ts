import { beforeAll, expect, test } from "vitest";
import { catalogue, createAttackMatrix, matrixCells, simulate } from "./library.ts";
import type { MatrixRow } from "./simulation/matrix-row.ts";

const launches = ["1", "2a", "2b", "3a", "3a-par", "3b"].map((option) => `launch-${option}`);

const matrix = createAttackMatrix();

/** The baseline rows by one launch method, for an attacker who reads forms too where that can stand in for addresses. */
async function baseline(method: string): Promise<readonly MatrixRow[]> {
  const rows: MatrixRow[] = [];
  for (const cell of matrixCells({ scenarios: launches, settings: { "launch-method": method } })) {
    const known = catalogue.attacks.find(({ id }) => id === cell.attack);
    const capabilities = [...(known?.needs ?? []), ...(known?.instead ?? [])];
    for await (const row of matrix.rowsOf({ ...cell, capabilities }, true)) rows.push(row);
  }
  return rows;
}

/** What came of each attack on each launch: the check that refused it, the goals reached, or why it came to nothing. */
function said({ result, goals, check, why = "" }: MatrixRow): string {
  if (result === "succeeded") return `✗ ${goals.join("+")}`;
  return result === "blocked" ? `✓ ${check ?? `(${why})`}` : "·";
}

const table = (rows: readonly MatrixRow[]): string =>
  catalogue.attacks
    .flatMap(({ id, label }) => [
      `${label} ${id}`,
      ...rows.filter(({ attack }) => attack === id).map((row) => `  ${row.scenario.slice(7).padEnd(7)}${said(row)}`),
    ])
    .join("\n");

let get: readonly MatrixRow[] = [];
let post: readonly MatrixRow[] = [];
beforeAll(async () => {
  get = await baseline("get");
  post = await baseline("post");
}, 120_000);

test("every attack on every launch gives a result that says why", () => {
  expect(get.length).toBe(catalogue.attacks.length * launches.length);
  expect(get.filter((row) => said(row) === "✓ ()")).toEqual([]);
  expect(table(get)).toMatchInlineSnapshot(`
    "1 launch-theft-clean-browser
      1      ✓ browser-binding
      2a     ✓ session-binding
      2b     ✓ session-binding
      3a     ✓ subject-equality
      3a-par ✓ browser-binding
      3b     ✓ subject-equality
    2 launch-theft-own-session
      1      ✓ browser-binding
      2a     ✓ session-binding
      2b     ✓ session-binding
      3a     ✓ subject-equality
      3a-par ✓ browser-binding
      3b     ✓ subject-equality
    3 launch-replay-after-use
      1      ✓ launch-single-use
      2a     ✓ launch-single-use
      2b     ✓ launch-single-use
      3a     ✓ launch-single-use
      3a-par ✓ launch-single-use
      3b     ✓ launch-single-use
    4 launch-login-csrf
      1      ✓ browser-binding
      2a     ✓ session-binding
      2b     ✓ session-binding
      3a     ✓ subject-equality
      3a-par ✓ browser-binding
      3b     ✓ subject-equality
    5 drive-by-launch
      1      ✓ launch-required
      2a     ✓ launch-required
      2b     ✓ launch-required
      3a     ✓ launch-required
      3a-par ✓ launch-required
      3b     ✓ launch-required
    6 browser-swap-module-leg
      1      ✗ leak+write+module-record
      2a     ✗ leak+write+module-record
      2b     ✗ leak+write+module-record
      3a     ✗ leak+write+module-record
      3a-par ✗ leak+write+module-record
      3b     ✗ leak+write+module-record
    7 prep-leg-theft
      1      ✓ pgo-state-binding
      2a     ·
      2b     ·
      3a     ·
      3a-par ✓ pgo-state-binding
      3b     ✓ resource-owner-check
    8a prep-leg-request-swap
      1      ✓ resource-owner-check
      2a     ·
      2b     ·
      3a     ·
      3a-par ✗ leak+write+module-record
      3b     ·
    8b prep-leg-response-swap
      1      ✓ resource-owner-check
      2a     ·
      2b     ·
      3a     ·
      3a-par ✓ browser-binding
      3b     ·
    9 prep-leg-login-csrf
      1      ✓ pgo-state-binding
      2a     ·
      2b     ·
      3a     ·
      3a-par ✓ pgo-state-binding
      3b     ✓ resource-owner-check
    10 cross-device-digid-relay
      1      ✓ browser-binding
      2a     ✓ session-binding
      2b     ✓ session-binding
      3a     ✗ leak+write+module-record
      3a-par ✓ browser-binding
      3b     ✗ leak+write+module-record
    11 (i) shared-device-own-login
      1      ✓ (pgo-returned)
      2a     ✓ (pgo-returned)
      2b     ✓ (pgo-returned)
      3a     ✓ (pgo-returned)
      3a-par ✓ (pgo-returned)
      3b     ✓ resource-owner-check
    11 (ii) shared-device-launch-history
      1      ✓ launch-single-use
      2a     ✓ launch-single-use
      2b     ✓ launch-single-use
      3a     ✓ launch-single-use
      3a-par ✓ launch-single-use
      3b     ✓ launch-single-use
    11 (iii) shared-device-dva-history
      1      ·
      2a     ·
      2b     ·
      3a     ·
      3a-par ·
      3b     ✗ leak+module-record
    12 pgo-session-hijack
      1      ✓ resource-owner-check
      2a     ✗ leak+write+module-record
      2b     ✗ leak+write+module-record
      3a     ✓ subject-equality
      3a-par ✗ leak+write+module-record
      3b     ✓ resource-owner-check
    13 compromised-pgo-headless-launch
      1      ✓ (digid-login)
      2a     ✗ leak+write+module-record
      2b     ✗ leak+write+module-record
      3a     ✓ (digid-login)
      3a-par ✗ leak+write+module-record
      3b     ✓ (digid-login)
    14 compromised-pgo-identity-lie
      1      ·
      2a     ✓ resource-owner-check
      2b     ✓ resource-owner-check
      3a     ·
      3a-par ·
      3b     ·
    15 launch-context-idor
      1      ✓ resource-owner-check
      2a     ✓ launch-url-registered
      2b     ✓ launch-url-registered
      3a     ✓ resource-owner-check
      3a-par ✓ (pgo-error)
      3b     ✓ resource-owner-check
    16 cross-module-launch
      1      ✓ launch-client-bound
      2a     ✓ launch-client-bound
      2b     ✓ launch-client-bound
      3a     ✓ launch-client-bound
      3a-par ✓ launch-client-bound
      3b     ✓ launch-client-bound
    17 launch-url-poisoning
      1      ✓ launch-url-registered
      2a     ✓ launch-url-registered
      2b     ✓ launch-url-registered
      3a     ✓ launch-url-registered
      3a-par ✓ launch-url-registered
      3b     ✓ launch-url-registered"
  `);
});

test("who reads forms gets as far by form post as by address, but for what a history keeps", () => {
  const differing = post.filter((row, index) => said(row) !== said(get[index] as MatrixRow));
  expect(differing.map((row) => `${row.attack} ${row.scenario}: ${said(row)}`)).toMatchInlineSnapshot(`
    [
      "shared-device-own-login launch-3b: ✓ (pgo-returned)",
      "shared-device-launch-history launch-1: ✓ (read-form-post)",
      "shared-device-launch-history launch-2a: ✓ (read-form-post)",
      "shared-device-launch-history launch-2b: ✓ (read-form-post)",
      "shared-device-launch-history launch-3a: ✓ (read-form-post)",
      "shared-device-launch-history launch-3a-par: ✓ (read-form-post)",
      "shared-device-dva-history launch-3b: ✓ (read-form-post)",
    ]
  `);
});

test("the same story gives the same bytes", async () => {
  const story = { scenario: "launch-3a", attack: "launch-theft-own-session", off: ["subject-equality"] };
  expect(JSON.stringify(await simulate(story))).toBe(JSON.stringify(await simulate(story)));
});

test("what the attacker prepares before the honest run is all of the phase setup, and nothing else is", async () => {
  const prepared: string[] = [];
  for (const { id } of catalogue.attacks) {
    const { messages } = await simulate({ scenario: "launch-3a-par", attack: id });
    const start = messages.findIndex(({ from }) => from === "person");
    const phases = (part: typeof messages) => new Set(part.map(({ phase }) => phase));
    if (start > 0) prepared.push(id);
    expect([id, [...phases(messages.slice(0, start))]]).toEqual([id, start > 0 ? ["setup"] : []]);
    expect([id, phases(messages.slice(start)).has("setup")]).toEqual([id, false]);
  }
  expect(prepared).toMatchInlineSnapshot(`
    [
      "launch-theft-own-session",
      "launch-replay-after-use",
      "launch-login-csrf",
      "prep-leg-theft",
      "prep-leg-response-swap",
      "prep-leg-login-csrf",
      "launch-context-idor",
      "launch-url-poisoning",
    ]
  `);
});

test("a stolen launch that was refused is lost to the Person, unless only success consumes it", async () => {
  const found: string[] = [];
  for (const scenario of launches) {
    for (const mode of ["first-presentation", "after-success"]) {
      const story = { scenario, attack: "launch-theft-clean-browser", modes: { "launch-single-use": mode } };
      const { outcome, metrics, goals } = await simulate(story);
      const reached = goals.filter((goal) => goal.reached).map(({ id }) => id);
      found.push(
        [scenario.slice(7), mode, outcome.status, outcome.check, metrics.victimCompleted, ...reached].join(" "),
      );
    }
  }
  expect(found).toMatchInlineSnapshot(`
    [
      "1 first-presentation stopped launch-single-use false",
      "1 after-success completed  true honest-run",
      "2a first-presentation stopped launch-single-use false",
      "2a after-success completed  true honest-run",
      "2b first-presentation stopped launch-single-use false",
      "2b after-success completed  true honest-run",
      "3a first-presentation stopped launch-single-use false",
      "3a after-success completed  true honest-run",
      "3a-par first-presentation stopped launch-single-use false",
      "3a-par after-success completed  true honest-run",
      "3b first-presentation stopped launch-single-use false",
      "3b after-success completed  true honest-run",
    ]
  `);
});
