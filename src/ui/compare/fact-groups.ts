import type { FactId } from "../../library.ts";

/** In what a figure is read: a number of things, a time, or whether it happened. */
export type FactUnit = "count" | "seconds" | "whether";

export interface FactRow {
  readonly id: FactId;
  readonly unit: FactUnit;
  /** Counted in a run of two starts instead of one. */
  readonly twice?: true;
}

export interface FactGroup {
  readonly id: GroupId;
  readonly rows: readonly FactRow[];
}

type GroupId = "person" | "second" | "traffic" | "exposure" | "knowledge" | "work";

const counts = (...ids: readonly FactId[]): readonly FactRow[] => ids.map((id) => ({ id, unit: "count" }));

/** The rows of the comparison, in the order in which they are read. */
export const factGroups: readonly FactGroup[] = [
  {
    id: "person",
    rows: [
      ...counts("pgoLogins", "digidLogins", "digidLoginsAtLaunch", "consents", "consentsAtLaunch"),
      { id: "identifiedAtLaunch", unit: "whether" },
      { id: "secondsSinceDigid", unit: "seconds" },
    ],
  },
  {
    id: "second",
    rows: (["secondLogins", "secondConsents", "secondFront", "secondBack"] as const).map((id) => ({
      id,
      unit: "count",
      twice: true,
    })),
  },
  {
    id: "exposure",
    rows: [
      ...counts("exposed"),
      { id: "replayWindow", unit: "seconds" },
      { id: "longestExposed", unit: "seconds" },
      ...counts("dvaCookies", "dvaCookiesAtLaunch"),
    ],
  },
  {
    id: "knowledge",
    rows: [
      ...counts("pgoTokens", "pgoSubjects", "pgoData", "moduleTokens", "moduleSubjects", "moduleData", "heldTokens"),
      { id: "longestHeld", unit: "seconds" },
    ],
  },
  { id: "traffic", rows: counts("redirects", "frontChannel", "backChannel") },
  {
    id: "work",
    rows: counts(
      "pgoEndpoints",
      "dvaEndpoints",
      "moduleEndpoints",
      "pgoExtensions",
      "dvaExtensions",
      "moduleExtensions",
      "deviations",
    ),
  },
];
