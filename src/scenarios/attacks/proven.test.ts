import { describe, expect, test } from "vitest";
import { catalogue } from "../../library.ts";
import { digidProximity } from "../../parties/digid/checks/digid-proximity.ts";
import { dvaChecks } from "../../parties/dva/dva.checks.ts";
import { moduleChecks } from "../../parties/module/module.checks.ts";
import { pgoChecks } from "../../parties/pgo/pgo.checks.ts";
import type { Check } from "../../simulation/check.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { proven, restsOn, rowWithOnly, unproven } from "./proven.fixture.ts";

const outcome = ({ result, goals, check }: MatrixRow) => ({ result, goals, check });

/** Where a question stops the attacker before anything is compared: nobody else can log in, and the Person refuses. */
const stoppedAt: Readonly<Record<string, string>> = {
  "user-re-identification": "digid-login",
  "consent-names-module": "not-found",
  // The hardening voids the code and with it the token; the refusal is that of a token that was revoked.
  "code-burn-on-state-mismatch": "access-token",
};

describe("with every other check off", () => {
  test.each(proven)("%s decides %s on %s", async (check, attack, scenario) => {
    const others = restsOn[check] ?? [];
    const on = await rowWithOnly([check, ...others], attack, scenario);
    const off = await rowWithOnly(others, attack, scenario);
    expect([on.result, on.check ?? on.why, off.result]).toEqual(["blocked", stoppedAt[check] ?? check, "succeeded"]);
  });

  test("the literal reading of browser-binding lets a thief with an own cookie through", async () => {
    const row = (mode: string) =>
      rowWithOnly(["browser-binding"], "launch-theft-own-session", "launch-1", { "browser-binding": mode });
    expect([(await row("bound")).result, (await row("presence")).result]).toEqual(["blocked", "succeeded"]);
  });
});

test("of every check of a launch it is known on which attack it decides, or why on none", () => {
  const launches = catalogue.scenarios.filter(({ id }) => id.startsWith("launch-"));
  const running = [...new Set(launches.flatMap(({ checks }) => checks))].sort();
  const listed = [...proven.map(([check]) => check), ...Object.values(unproven).flat()].sort();
  expect(listed).toEqual(running);
});

const tables = [dvaChecks, pgoChecks, moduleChecks].flatMap((table) => Object.values(table).flat());
const objects = [...tables, digidProximity] as unknown as { id: string; compare: Check<never>["compare"] }[];

/** Switches at which a party looks for more than the comparison: off, a page is not shown or a value not sent. */
const decidesMore = [
  "user-re-identification",
  "consent-names-module",
  "dva-auth-at-prep",
  "launch-origin-auth",
  "code-burn-on-state-mismatch",
];

describe("no outcome is stored: a check that always passes gives the same as one that is off", () => {
  test.each(proven.filter(([check]) => !decidesMore.includes(check)))(
    "%s in %s on %s",
    async (id, attack, scenario) => {
      const off = await rowWithOnly([], attack, scenario);
      const checks = new Set(objects.filter((check) => check.id === id));
      const compares = [...checks].map((check) => [check, check.compare] as const);
      try {
        for (const check of checks) check.compare = () => ({ passed: true, expected: "", actual: "" });
        const passed = await rowWithOnly([id], attack, scenario);
        expect(outcome(passed)).toEqual(outcome(off));
      } finally {
        for (const [check, compare] of compares) check.compare = compare;
      }
    },
  );
});
