import { describe, expect, test } from "vitest";
import { catalogue, simulate } from "./library.ts";

const launches = catalogue.scenarios.filter(({ id }) =>
  catalogue.attacks.some(({ scenarios }) => scenarios.includes(id)),
);

async function isHonest(
  scenario: string,
  switches: { on?: readonly string[]; off?: readonly string[] },
): Promise<boolean> {
  const { goals } = await simulate({ scenario, ...switches });
  return goals.some(({ id, reached }) => id === "honest-run" && reached);
}

describe.each(launches.map(({ id, checks }) => [id, checks] as const))("the honest run of %s", (scenario, ids) => {
  const checks = catalogue.checks.filter(({ id }) => ids.includes(id));

  test("succeeds in every preset", async () => {
    const failing: string[] = [];
    for (const { id, on, off } of catalogue.presets) if (!(await isHonest(scenario, { on, off }))) failing.push(id);
    expect(failing).toEqual([]);
  });

  test("succeeds with each single check off and each single hardening on", async () => {
    const failing: string[] = [];
    for (const { id, default: usual } of checks) {
      if (!(await isHonest(scenario, usual === "on" ? { off: [id] } : { on: [id] }))) failing.push(id);
    }
    expect(failing).toEqual([]);
  });
});
