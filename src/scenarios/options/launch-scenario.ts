import { checks } from "../checks.ts";
import { decisions } from "../decisions.ts";
import type { Scenario } from "../scenario.ts";
import { addresses } from "../world/addresses.ts";
import { type LaunchPolicy, launchParties } from "../world/parties.ts";

/** What an option adds to a launch. */
export interface LaunchOption {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly policy: LaunchPolicy;
  /** Defaults of the option, over those that all launches share. */
  readonly settings: Readonly<Record<string, string>>;
  /** Checks of this option that not every launch runs. */
  readonly ownChecks: readonly string[];
}

/** Settings that every launch has. */
const shared = {
  "long-term-consent": "no",
  elapsed: "0s",
  "time-in-module": "2m",
  starts: "1",
  "launch-method": "get",
  window: "same",
  "pgo-client": "web",
  "module-consent": "ask",
  "id-token": "yes",
  "launch-lifetime": "5m",
  "module-refresh": "no",
  "task-update": "json-patch",
} as const;

/** Where the PGO is the authorization server: its session, the module's assertion and the key that its token is bound to. */
export const assertionChecks: readonly string[] = [
  "session-binding",
  "assertion-aud",
  "assertion-jti",
  "cnf-in-assertion",
  "dpop-binding",
  "identity-from-dva",
  "start-consent",
];

/** Checks that belong to some options only. */
const optionChecks = [
  "browser-binding",
  "pgo-sub-match",
  "actor-subject-match",
  "request-uri-single-use",
  "request-uri-client-bound",
  "request-uri-lifetime",
  "dva-auth-at-prep",
  "launch-origin-auth",
  ...assertionChecks,
  "temp-token-active",
  "temp-token-client-bound",
  "temp-token-single-use",
  "user-re-identification",
  "subject-equality",
  "step-up",
];

/** Decisions that belong to some options only. */
const optionDecisions: Readonly<Record<string, readonly string[]>> = {
  "launch-3a": ["digid-step-up", "digid-launch"],
  "launch-1": ["digid-prepare"],
  "launch-3a-par": ["digid-launch", "digid-prepare"],
  "launch-3b": ["digid-prepare", "digid-launch"],
};

/** Decisions and checks of the other functions of MedMij. */
const flowDecisions: readonly string[] = [
  "consent-share",
  "consent-subscribe",
  "consent-end",
  "after-authorise",
  "after-access-ended",
  "collect-next",
  "manage-subscription",
  "after-subscribe",
  "notification",
  "manage-consents",
  "after-consents",
];
const flowChecks: readonly string[] = [
  "receivability",
  "service-granted",
  "subscription-duration",
  "dva-client-auth",
  "subscription-known",
];

/** A launch from PGO login to return, composed from the option's policy and the legs that all launches share. */
export function launchScenario(option: LaunchOption): Scenario {
  const own = optionDecisions[option.id] ?? [];
  const some = [...Object.values(optionDecisions).flat(), ...flowDecisions];
  return {
    id: option.id,
    title: option.title,
    source: option.source,
    settings: { ...shared, ...option.settings },
    decisions: decisions.map(({ id }) => id).filter((id) => !some.includes(id) || own.includes(id)),
    checks: checks
      .map(({ id }) => id)
      .filter((id) => !(optionChecks.includes(id) || flowChecks.includes(id)) || option.ownChecks.includes(id)),
    lastPages: ["pgo-returned"],
    firstUrl: addresses.pgo,
    launch: () => option.policy,
    parties: (story) => launchParties(story, option.policy),
  };
}
