import { launchScenario } from "./launch-scenario.ts";

/** Option 1: the cookie from collecting authenticates the browser; the PGO prepares the launch at the DVA. */
export const launch1 = launchScenario({
  id: "launch-1",
  title: "Option 1: the DVA recognises the browser by a cookie from collecting",
  source: "KoppelMij IG, option 1; seed 001",
  policy: {
    launchWay: "authorize",
    dva: { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "collect-mark" },
    moduleToken: "exchanged",
    moduleAuth: "secret",
    moduleDomain: "provider",
  },
  settings: {},
  ownChecks: ["browser-binding", "pgo-sub-match"],
});
