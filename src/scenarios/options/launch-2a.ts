import { assertionChecks, launchScenario } from "./launch-scenario.ts";

/** Option 2a: the PGO is the authorization server and fetches a token for the module. */
export const launch2a = launchScenario({
  id: "launch-2a",
  title: "Option 2a: the PGO is the authorization server and fetches a token for the module",
  source: "KoppelMij IG, option 2a; seed 001",
  policy: {
    launchWay: "own",
    dva: { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "digid" },
    moduleToken: "exchanged",
    moduleAuth: "assertion",
    moduleDomain: "provider",
  },
  settings: { "module-consent": "none", "id-token": "no" },
  ownChecks: assertionChecks,
});
