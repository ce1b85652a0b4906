import type { Story } from "../../simulation/story.ts";
import type { Scenario } from "../scenario.ts";
import { addresses } from "../world/addresses.ts";
import { type FlowPolicy, flowOwners, flowParties } from "../world/flow-parties.ts";

/** A function of MedMij as data. */
export interface Flow {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Decisions and checks besides those of every authorization. */
  readonly decisions: readonly string[];
  readonly checks: readonly string[];
  readonly lastPages: readonly string[];
  readonly policy: (settings: Story["settings"]) => FlowPolicy;
  readonly owners?: Readonly<Record<string, string>>;
}

/** Every flow logs in at the PGO and authorises at the DVA. */
const authorising = {
  decisions: ["pgo-login", "landing", "digid-collect", "back-to-pgo"],
  checks: [
    "pgo-state-binding",
    "redirect-uri-exact",
    "frame-ancestors",
    "cookie-host-prefix",
    "digid-proximity",
    "digid-assertion",
    "consent-in-time",
    "pgo-client-auth",
    "code-single-use",
    "code-lifetime",
    "redirect-uri-token-check",
  ],
} as const;

/** Checks of a refresh under long-term consent. */
export const refreshChecks = ["grant-standing", "refresh-rotation", "refresh-lifetime"] as const;

/** Checks of the condition that the Aanbieder has information. */
export const availabilityChecks = ["age-minimum", "availability"] as const;

/** Checks of every request with an access token. */
export const bearerChecks = ["token-type-check", "access-token", "token-scope"] as const;

/** A scenario from the data of a flow. */
export function flowScenario(flow: Flow): Scenario {
  const { id, title, source, settings, lastPages } = flow;
  return {
    id,
    title,
    source,
    settings,
    decisions: [...authorising.decisions, ...flow.decisions],
    checks: [...authorising.checks, ...flow.checks],
    lastPages,
    firstUrl: addresses.pgo,
    parties: (story) => flowParties(story, flow.policy({ ...settings, ...story.settings })),
    owners: { ...flowOwners(), ...flow.owners },
  };
}
