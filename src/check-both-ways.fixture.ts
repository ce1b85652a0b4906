import { expect } from "vitest";
import type { Row } from "./check-stories-reuse.fixture.ts";
import { catalogue } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";
import { endingOf, runVariation, type Variation } from "./story.fixture.ts";

const isHardening = (id: string) => catalogue.checks.find((check) => check.id === id)?.status === "H";

/** The story with a check and without it: a hardening is switched on, any other check is switched off. */
export async function bothWays({ check, story }: Row): Promise<{ readonly on: Recording; readonly off: Recording }> {
  const other: Variation = isHardening(check)
    ? { ...story, on: [check] }
    : { ...story, off: [...(story.off ?? []), check] };
  const [usual, changed] = [await runVariation(story), await runVariation(other)];
  return isHardening(check) ? { on: changed, off: usual } : { on: usual, off: changed };
}

/** The failures of a check in a run. */
export const failures = ({ checks }: Recording, check: string) =>
  checks.filter(({ id, result }) => id === check && result === "failed");

/** Thumbprints and moments say nothing to a reader. */
const plain = (text = "") => text.replace(/\b[A-Za-z0-9_-]{22,}\b/g, "…");

/** What the check found, and how the story ends with and without it. @throws where it never refuses, or nothing changes */
export async function linesOf(row: Row): Promise<readonly string[]> {
  const { on, off } = await bothWays(row);
  const ran = off.checks.filter(({ id, result }) => id === row.check && result !== "off");
  expect([row.check, ran]).toEqual([row.check, []]);
  const [failed] = failures(on, row.check);
  expect([row.check, failed === undefined, endingOf(on) === endingOf(off)]).toEqual([row.check, false, false]);
  return [
    `${row.story.scenario} ${row.check}: ${plain(failed?.actual)}`,
    `  with it ${endingOf(on)}`,
    `  without ${endingOf(off)}`,
  ];
}
