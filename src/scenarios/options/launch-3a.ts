import { launchScenario } from "./launch-scenario.ts";

/** Option 3a as in seed 001 and on its page: token exchange to a launch value, DigiD at every launch. */
export const launch3a = launchScenario({
  id: "launch-3a",
  title: "Option 3a: token exchange and re-identification at the DVA",
  source: "KoppelMij IG overview and option 3a page; Afsprakenstelsel 2.2.3; Solution Design 3.3–3.8",
  policy: {
    launchWay: "exchange",
    dva: { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "digid" },
    moduleToken: "exchanged",
    moduleAuth: "secret",
    moduleDomain: "provider",
  },
  settings: { "id-token": "no", "step-up": "no", "re-identification": "digid" },
  ownChecks: ["user-re-identification", "subject-equality", "step-up", "start-consent"],
});
