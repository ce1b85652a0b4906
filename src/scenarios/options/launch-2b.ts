import { assertionChecks, launchScenario } from "./launch-scenario.ts";

/** Option 2b: the PGO is the authorization server and the module exchanges a temporary token. */
export const launch2b = launchScenario({
  id: "launch-2b",
  title: "Option 2b: the PGO is the authorization server and the module exchanges a temporary token",
  source: "KoppelMij IG, option 2b; seed 001",
  policy: {
    launchWay: "own",
    dva: { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "digid" },
    moduleToken: "temporary",
    moduleAuth: "assertion",
    moduleDomain: "provider",
  },
  settings: { "module-consent": "none", "id-token": "no" },
  ownChecks: [...assertionChecks, "temp-token-active", "temp-token-client-bound", "temp-token-single-use"],
});
