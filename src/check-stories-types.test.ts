import { describe, expect, test } from "vitest";
import { bothWays, failures, linesOf } from "./check-both-ways.fixture.ts";
import { checkStories } from "./check-stories.fixture.ts";
import { optionRows } from "./check-stories-options.fixture.ts";
import { type Row, reuses } from "./check-stories-reuse.fixture.ts";
import { typeRows } from "./check-stories-types.fixture.ts";
import { catalogue } from "./library.ts";
import { endingOf } from "./story.fixture.ts";

/** Pairs of module type and check that no alteration or decision can show, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "module-tl code-single-use": "there is one code in the run; launch-3a shows it",
  "module-tl code-lifetime": "there is one code in the run; launch-3a shows it",
  "module-s iss-allow-list": "the module starts by itself, at an address that no message carries",
  "module-s code-single-use": "there is one code in the run; launch-3a shows it",
  "module-s code-lifetime": "there is one code in the run; launch-3a shows it",
  "module-ps launch-url-registered": "the PGO reads the launch address from its own data, which no message carries",
  "module-ps launch-single-use": "there is one launch in the run; launch-2a shows it",
  "module-ps launch-lifetime": "there is one launch in the run; launch-2a shows it",
  "module-ps assertion-jti": "there is one token request in the run; launch-2a shows it",
  "module-ps code-single-use": "there is one code in the run; launch-2a shows it",
  "module-ps code-lifetime": "there is one code in the run; launch-2a shows it",
};

// T is what the option is, check for check: see module-types.test.ts.
const types = catalogue.scenarios.filter(({ id }) => ["module-l", "module-tl", "module-s", "module-ps"].includes(id));

test("each check of a module type refuses, and without it the run ends otherwise", async () => {
  const lines = [];
  for (const row of typeRows) lines.push(...(await linesOf(row)));
  expect(lines).toMatchInlineSnapshot(`
    [
      "module-tl token-type-check: an unknown token",
      "  with it stopped: page pgo-error, party pgo, check token-type-check, error http_401 · failed token-type-check · 1 DigiD, 1 consents, 1 access tokens",
      "  without stopped: page pgo-error, party pgo, error http_401 · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-tl token-scope: other",
      "  with it stopped: page pgo-error, party pgo, check token-scope, error http_403 · failed token-scope · 1 DigiD, 1 consents, 1 access tokens",
      "  without completed: page module-info, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-s redirect-uri-exact: https://evil.example/callback",
      "  with it stopped: page dva-error, party dva, check redirect-uri-exact, error invalid_request · failed redirect-uri-exact · 0 DigiD, 0 consents, 0 access tokens",
      "  without stopped: page not-found, party evil.example · failed nothing · 1 DigiD, 1 consents, 0 access tokens",
      "module-s frame-ancestors: iframe",
      "  with it stopped: page dva-error, party dva, check frame-ancestors, error invalid_request · failed frame-ancestors · 0 DigiD, 0 consents, 0 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-s cookie-host-prefix: dva-session",
      "  with it stopped: page dva-error, party dva, check cookie-host-prefix, error invalid_request · failed cookie-host-prefix · 1 DigiD, 0 consents, 0 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-s consent-names-module: (absent)",
      "  with it stopped: page module-error, party module, check consent-names-module, error access_denied · failed consent-names-module · 1 DigiD, 0 consents, 0 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 0 consents, 1 access tokens",
      "module-s redirect-uri-token-check: https://evil.example/callback",
      "  with it stopped: page module-error, party module, check redirect-uri-token-check, error invalid_grant · failed redirect-uri-token-check · 1 DigiD, 1 consents, 0 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-s token-type-check: an unknown token",
      "  with it stopped: page module-error, party module, check token-type-check, error fhir_error · failed token-type-check · 1 DigiD, 1 consents, 1 access tokens",
      "  without stopped: page module-error, party module, check resource-owner-check, error fhir_error · failed resource-owner-check · 1 DigiD, 1 consents, 1 access tokens",
      "module-s access-token: The signature of the JWT does not verify.",
      "  with it completed: page module-done, party module · failed access-token · 1 DigiD, 1 consents, 1 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-s token-scope: launch/patient patient/*.read",
      "  with it stopped: page module-error, party module, check token-scope, error fhir_error · failed token-scope · 1 DigiD, 1 consents, 1 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-s resource-owner-check: Patient/pat-666",
      "  with it stopped: page module-error, party module, check resource-owner-check, error fhir_error · failed resource-owner-check · 1 DigiD, 1 consents, 1 access tokens",
      "  without completed: page module-done, party module · failed nothing · 1 DigiD, 1 consents, 1 access tokens",
      "module-ps redirect-uri-exact: https://evil.example/callback",
      "  with it stopped: page pgo-error, party pgo, check redirect-uri-exact, error invalid_request · failed redirect-uri-exact · 0 DigiD, 0 consents, 0 access tokens",
      "  without stopped: page not-found, party evil.example · failed nothing · 0 DigiD, 0 consents, 0 access tokens",
      "module-ps redirect-uri-token-check: https://evil.example/callback",
      "  with it stopped: page module-error, party module, check redirect-uri-token-check, error invalid_grant · failed redirect-uri-token-check · 0 DigiD, 0 consents, 0 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps token-type-check: an unknown token",
      "  with it stopped: page module-error, party module, check token-type-check, error fhir_error · failed token-type-check · 0 DigiD, 0 consents, 1 access tokens",
      "  without stopped: page module-error, party module, error fhir_error · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps access-token: The signature of the JWT does not verify.",
      "  with it stopped: page module-error, party module, check access-token, error fhir_error · failed access-token · 0 DigiD, 0 consents, 1 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps token-scope: launch patient/*.read",
      "  with it stopped: page module-error, party module, check token-scope, error fhir_error · failed token-scope · 0 DigiD, 0 consents, 1 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps dpop-binding: no readable proof",
      "  with it stopped: page module-error, party module, check dpop-binding, error fhir_error · failed dpop-binding · 0 DigiD, 0 consents, 1 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps dpop-binding: a proof for GET",
      "  with it completed: page pgo-measurements, party pgo · failed dpop-binding · 0 DigiD, 0 consents, 1 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps resource-owner-check: Patient/account-mallory",
      "  with it stopped: page module-error, party module, check resource-owner-check, error fhir_error · failed resource-owner-check · 0 DigiD, 0 consents, 1 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
      "module-ps client-auth: The signature of the JWT does not verify.",
      "  with it completed: page pgo-measurements, party pgo · failed client-auth · 0 DigiD, 0 consents, 1 access tokens",
      "  without completed: page pgo-measurements, party pgo · failed nothing · 0 DigiD, 0 consents, 1 access tokens",
    ]
  `);
});

describe("what refuses in a launch refuses in a module type too", () => {
  test.each(types.map((type) => [type.id, type] as const))("%s", async (scenario, { checks, ...offered }) => {
    const shown = new Set(typeRows.filter(({ story }) => story.scenario === scenario).map(({ check }) => check));
    const isPossible = ({ check, story }: Row) =>
      checks.includes(check) &&
      Object.keys(story.settings ?? {}).every((id) => id in offered.settings) &&
      (story.decisions ?? []).every(({ id }) => offered.decisions.includes(id));
    for (const { check, story } of [...checkStories, ...reuses, ...optionRows].filter(isPossible)) {
      if (shown.has(check)) continue;
      const { on, off } = await bothWays({ check, story: { ...story, scenario } });
      if (failures(on, check).length > 0 && endingOf(on) !== endingOf(off)) shown.add(check);
      expect([check, failures(off, check)]).toEqual([check, []]);
    }
    const missing = checks.filter((check) => !shown.has(check)).map((check) => `${scenario} ${check}`);
    const expected = Object.keys(exceptions).filter((each) => each.startsWith(`${scenario} `));
    expect(missing.sort()).toEqual(expected.sort());
  });
});
