import type { CheckStatus, Domain } from "./recording.ts";

/** What there is to choose from. `list`, the page and link validation all read this one object. Titles are technical English. */
export interface Catalogue {
  readonly scenarios: readonly CatalogueScenario[];
  readonly settings: readonly CatalogueSetting[];
  readonly persons: readonly CataloguePerson[];
  readonly decisions: readonly CatalogueDecision[];
  readonly attacks: readonly CatalogueEntry[];
  readonly capabilities: readonly CatalogueEntry[];
  readonly goals: readonly CatalogueEntry[];
  readonly checks: readonly CatalogueCheck[];
  /** How long things live in every scenario; what a scenario lets one set is a setting. */
  readonly lifetimes: readonly CatalogueLifetime[];
}

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
}

export interface CatalogueScenario extends CatalogueEntry {
  /** The documents that the scenario follows. */
  readonly source: string;
  readonly participants: readonly { readonly id: string; readonly label: string; readonly domain: Domain }[];
  /** Applicable settings with this scenario's default. */
  readonly settings: Readonly<Record<string, string>>;
  /** Decisions that can be asked. */
  readonly decisions: readonly string[];
  /** Checks that can run. */
  readonly checks: readonly string[];
  /** Pages that count as completed for the honest Person. */
  readonly lastPages: readonly string[];
}

export interface CatalogueSetting extends CatalogueEntry {
  readonly kind: "choice" | "duration" | "number";
  /** All values of a choice; examples of a duration or number. */
  readonly values: readonly string[];
  readonly appliesTo: readonly string[];
}

export interface CataloguePerson extends CatalogueEntry {
  /** ISO date. */
  readonly born: string;
}

export interface CatalogueDecision extends CatalogueEntry {
  readonly choices: readonly string[];
}

export interface CatalogueCheck extends CatalogueEntry {
  readonly party: string;
  readonly status: CheckStatus;
  readonly clause: string;
  readonly default: "on" | "off";
  /** The readings of the check, default first; empty where there is one. */
  readonly modes: readonly string[];
}

/** A lifetime with its source; `own` marks a simulator's choice. */
export interface CatalogueLifetime extends CatalogueEntry {
  readonly value: string;
  readonly source: string;
  readonly own: boolean;
}
