import type { Callback } from "./authorize-leg.machine.ts";
import type { ProviderEntry } from "./config.ts";

/** What every way of launching starts from. */
export interface LaunchInput {
  readonly exchange: number;
  readonly account: string;
  readonly provider: ProviderEntry;
  /** FHIR id of the Task. */
  readonly task: string;
}

/** How every way of launching ends. */
export interface LaunchOutput {
  readonly exchange: number;
  /** `collect` when there is no valid token and none can be had without the Person. */
  readonly result: "launched" | "collect" | "failed";
  readonly error: string | null;
}

/** The browser comes back from the DVA in the middle of a launch. */
export type LaunchCallback = { readonly type: "step-up.returned" } & Callback;
