import { beforeAll, describe, expect, test } from "vitest";
import { catalogue, createAttackMatrix, matrixCells, simulate } from "./library.ts";
import type { MatrixRow } from "./simulation/matrix-row.ts";

const types = ["module-l", "module-tl", "module-s", "module-ps", "module-t"];
const attacks = catalogue.attacks.filter(({ scenarios }) => types.every((type) => scenarios.includes(type)));

const rows: MatrixRow[] = [];
beforeAll(async () => {
  const matrix = createAttackMatrix();
  const cells = matrixCells({ attacks: attacks.map(({ id }) => id) }).filter(({ scenario }) =>
    types.includes(scenario),
  );
  for (const cell of cells) for await (const row of matrix.rowsOf(cell, false)) rows.push(row);
}, 60_000);

/** The switch of a row, the check that refused or the page on which the attacker ended, and the goals reached. */
function said({ scenario, off, on, modes, result, goals, check, why = "" }: MatrixRow): string {
  const switches = [
    ...off.map((id) => `-${id}`),
    ...on.map((id) => `+${id}`),
    ...Object.entries(modes).map(([id, mode]) => `${id}=${mode}`),
  ].join(" ");
  const because = result === "succeeded" ? goals.join("+") : (check ?? `(${why})`);
  return `  ${scenario.slice(7).padEnd(3)}${{ blocked: "✓", succeeded: "✗", "not-applicable": "·" }[result]} ${because} ${switches}`;
}

test("what comes of attacks on opening a module, by its type, and on which switches it hangs", () => {
  const table = attacks
    .flatMap(({ id }) => [id, ...rows.filter(({ attack }) => attack === id).map((row) => said(row).trimEnd())])
    .join("\n");
  expect(table).toMatchInlineSnapshot(`
    "launch-theft-clean-browser
      l  ✓ (module-info)
      tl ✓ (module-info)
      s  ✓ (module-done)
      ps ✓ session-binding
      ps ✗ leak+write+module-record -session-binding
      t  ✓ browser-binding
      t  ✗ leak+write+module-record -browser-binding
    launch-theft-own-session
      l  ✓ (module-info)
      tl ✓ (module-info)
      s  ✓ (module-done)
      ps ✓ session-binding
      ps ✗ leak+write+module-record -session-binding
      ps ✗ leak+write+module-record session-binding=any-session
      t  ✓ browser-binding
    launch-replay-after-use
      l  ✓ (module-info)
      tl ✓ (module-info)
      s  ✓ (module-done)
      ps ✓ launch-single-use
      t  ✓ launch-single-use
    launch-login-csrf
      l  ✓ (module-info)
      tl ✓ (module-info)
      s  ✓ (module-done)
      ps ✓ session-binding
      ps ✗ session-swap -session-binding
      ps ✗ session-swap session-binding=any-session
      t  ✓ browser-binding
      t  ✗ session-swap -browser-binding"
  `);
});

test("the task of type T is launched by the option that is chosen, and the attacks follow it", async () => {
  const matrix = createAttackMatrix();
  const found: string[] = [];
  for (const option of ["1", "2a", "2b", "3a", "3a-par", "3b"]) {
    const [cell] = matrixCells({
      scenarios: ["module-t"],
      attacks: ["launch-theft-clean-browser"],
      settings: { option },
    });
    if (cell === undefined) throw new Error("No cell.");
    for await (const { check } of matrix.rowsOf(cell, true)) found.push(`${option} ${check}`);
  }
  expect(found).toMatchInlineSnapshot(`
    [
      "1 browser-binding",
      "2a session-binding",
      "2b session-binding",
      "3a subject-equality",
      "3a-par browser-binding",
      "3b subject-equality",
    ]
  `);
});

describe.each(types)("a stolen request for %s", (scenario) => {
  test("forks from the honest run: up to there both are the same", async () => {
    const honest = await simulate({ scenario });
    const attacked = await simulate({ scenario, attack: "launch-theft-clean-browser" });
    const fork = attacked.messages.findIndex((each) => each.by !== undefined || each.observedBy !== undefined);
    expect(attacked.messages.slice(0, fork)).toEqual(honest.messages.slice(0, fork));
    const { type, from, heldBack, url } = attacked.messages[fork] ?? {};
    expect([type, from, heldBack, url]).toEqual([
      honest.messages[fork]?.type,
      "browser",
      true,
      honest.messages[fork]?.url,
    ]);
  });
});

describe.each(["module-l", "module-tl", "module-s"])("a stolen link of %s", (scenario) => {
  test("gives nothing with every check off either, and the Person goes on as if nothing happened", async () => {
    const off = catalogue.presets.find(({ id }) => id === "everything-off")?.off ?? [];
    const { goals, metrics, outcome } = await simulate({ scenario, attack: "launch-theft-clean-browser", off });
    expect(goals.filter(({ reached }) => reached).map(({ id }) => id)).toEqual(["honest-run"]);
    expect([metrics.victimCompleted, outcome.status]).toEqual([true, "completed"]);
  });
});

test("what the attacker does with a standalone module is the attacker's own", async () => {
  const { messages, owners } = await simulate({ scenario: "module-s", attack: "launch-theft-clean-browser" });
  const made = messages.filter(({ type, status }) => type === "resource-create-response" && status === 201);
  const places = made.map(({ headers }) => new URL(String(headers?.location)).pathname.split("/").slice(-2).join("/"));
  expect(places.map((place) => owners[place])).toMatchInlineSnapshot(`
    [
      "mallory",
      "noor",
    ]
  `);
});
