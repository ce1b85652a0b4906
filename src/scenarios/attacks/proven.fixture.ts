import { catalogue, createAttackMatrix } from "../../library.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";

/**
 * For each check an attack that it stops all by itself: with every other check off it is refused, without it succeeds.
 */
export const proven: readonly (readonly [check: string, attack: string, scenario: string])[] = [
  ["browser-binding", "launch-theft-clean-browser", "launch-1"],
  ["session-binding", "launch-theft-clean-browser", "launch-2a"],
  ["subject-equality", "launch-theft-clean-browser", "launch-3b"],
  ["user-re-identification", "compromised-pgo-headless-launch", "launch-3a"],
  ["launch-single-use", "launch-replay-after-use", "launch-2a"],
  ["launch-lifetime", "shared-device-launch-history", "launch-3a-par"],
  ["launch-required", "drive-by-launch", "launch-3a-par"],
  ["launch-client-bound", "cross-module-launch", "launch-2a"],
  ["consent-names-module", "cross-module-launch", "launch-3b"],
  ["launch-url-registered", "launch-url-poisoning", "launch-2b"],
  ["pgo-state-binding", "prep-leg-theft", "launch-1"],
  ["pgo-sub-match", "prep-leg-response-swap", "launch-1"],
  ["resource-owner-check", "launch-context-idor", "launch-3b"],
  ["resource-scope", "launch-context-idor", "launch-3b"],
  ["digid-proximity", "cross-device-digid-relay", "launch-3b"],
  ["dva-auth-at-prep", "prep-leg-request-swap", "launch-3a-par"],
  ["launch-origin-auth", "shared-device-dva-history", "launch-3b"],
  ["code-burn-on-state-mismatch", "browser-swap-module-leg", "launch-3b"],
  ["identity-from-dva", "compromised-pgo-identity-lie", "launch-2a"],
];

/** What a hardening rests on: a code that is presented twice takes its token along, which then no longer counts. */
export const restsOn: Readonly<Record<string, readonly string[]>> = {
  "code-burn-on-state-mismatch": ["code-single-use", "access-token"],
};

/** Why no attack of group I hangs on a check. */
export const unproven = {
  "what it stops is an attack of group II, on codes, tokens, assertions or callbacks": [
    ...["access-token", "assertion-aud", "assertion-jti", "client-auth", "cnf-in-assertion", "code-lifetime"],
    ...["code-single-use", "cookie-host-prefix", "dpop-binding", "frame-ancestors", "id-token", "iss-allow-list"],
    ...["pgo-client-auth", "pkce", "redirect-uri-exact", "redirect-uri-token-check", "refresh-lifetime"],
    ...["refresh-rotation", "return-url-allow-list", "rfc9207-iss", "session-regeneration", "smart-aud", "state"],
    ...["temp-token-active", "temp-token-client-bound", "temp-token-single-use", "token-scope", "token-type-check"],
    ...["request-uri-client-bound", "digid-assertion"],
  ],
  "the attacker has another way to the same, so that no result hangs on it alone": [
    "request-uri-single-use",
    "request-uri-lifetime",
    "step-up",
  ],
  "the launch is made for the person of the PGO's own token, whoever the browser is": ["actor-subject-match"],
  "the attacker's victim is allowed all that it asks about": [
    "age-minimum",
    "availability",
    "grant-standing",
    "start-consent",
  ],
  "it orders the work of an honest module, also that of one who was deceived": ["if-match", "task-transition"],
  "it belongs to the statement of the Person when collecting": ["consent-in-time"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const matrix = createAttackMatrix();
const everythingOff = catalogue.presets.find(({ id }) => id === "everything-off")?.off ?? [];

/** What comes of the attack when no check runs but these. */
export async function rowWithOnly(
  checks: readonly string[],
  attack: string,
  scenario: string,
  modes: Readonly<Record<string, string>> = {},
): Promise<MatrixRow> {
  const hardenings = catalogue.checks.filter(({ default: usual }) => usual === "off").map(({ id }) => id);
  const cell = {
    ...{ attack, scenario, settings: { "launch-method": "get" }, capabilities: [], modes },
    on: checks.filter((id) => hardenings.includes(id)),
    off: everythingOff.filter((id) => !checks.includes(id)),
  };
  for await (const row of matrix.rowsOf(cell, true)) return row;
  throw new Error(`No row for ${attack} on ${scenario}.`);
}
