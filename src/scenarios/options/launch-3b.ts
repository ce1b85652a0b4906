import { launchScenario } from "./launch-scenario.ts";

/** Option 3b: the PGO sends the browser to the DVA, which launches and relies on its own session. */
export const launch3b = launchScenario({
  id: "launch-3b",
  title: "Option 3b: the DVA launches the module",
  source: "KoppelMij IG, option 3b; seed 001",
  policy: {
    launchWay: "dva",
    dva: { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "session" },
    moduleToken: "exchanged",
    moduleAuth: "secret",
    moduleDomain: "provider",
  },
  settings: {},
  ownChecks: ["subject-equality", "launch-origin-auth"],
});
