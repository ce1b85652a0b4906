import type { CheckStatus, Domain } from "./recording.ts";

/** What there is to choose from. `list`, the page and link validation all read this one object. Titles are technical English. */
export interface Catalogue {
  readonly scenarios: readonly CatalogueScenario[];
  readonly settings: readonly CatalogueSetting[];
  readonly persons: readonly CataloguePerson[];
  readonly decisions: readonly CatalogueDecision[];
  readonly attacks: readonly CatalogueAttack[];
  readonly capabilities: readonly CatalogueCapability[];
  readonly goals: readonly CatalogueEntry[];
  readonly checks: readonly CatalogueCheck[];
  /** Sets of switches by name; the usual one is `careful`. */
  readonly presets: readonly CataloguePreset[];
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

export interface CatalogueAttack extends CatalogueEntry {
  /** The label in the list of attacks, such as `8a`. */
  readonly label: string;
  /** Capabilities that it takes: the default of a story with this attack. */
  readonly needs: readonly string[];
  /** Capabilities that can stand in for one of them. */
  readonly instead: readonly string[];
  /** Goals that it aims at. */
  readonly goals: readonly string[];
  /** Kinds of message one of which it waits for first. */
  readonly waitsFor: readonly string[];
  /** Scenarios on which the matrix has it where none are named. */
  readonly scenarios: readonly string[];
  /** Published descriptions of the same attack. */
  readonly references: readonly string[];
}

export interface CatalogueCapability extends CatalogueEntry {
  /** The label in the attacker model, such as `C7`. */
  readonly label: string;
  readonly source: string;
}

/** Switches to set together. */
export interface CataloguePreset extends CatalogueEntry {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** A lifetime with its source; `own` marks a simulator's choice. */
export interface CatalogueLifetime extends CatalogueEntry {
  readonly value: string;
  readonly source: string;
  readonly own: boolean;
}
