import { launchScenario } from "./launch-scenario.ts";

/** Option 3a as in the walkthroughs of April 2026: the browser passes the DVA before and after the start. */
export const launch3aPar = launchScenario({
  id: "launch-3a-par",
  title: "Option 3a with PAR: the browser is marked at the DVA before the launch",
  source: "KoppelMij IG, technical walkthroughs (April 2026); seed 000",
  policy: {
    launchWay: "par",
    dva: { valueKind: "launch-code", exchangeAudience: "module", moduleProof: "prepare-mark" },
    moduleToken: "exchanged",
    moduleAuth: "secret",
    moduleDomain: "provider",
  },
  settings: { "module-consent": "none", "launch-lifetime": "180s", "browser-proof": "cookie" },
  ownChecks: [
    "browser-binding",
    "actor-subject-match",
    "request-uri-single-use",
    "request-uri-client-bound",
    "request-uri-lifetime",
    "dva-auth-at-prep",
    "subject-equality",
    "start-consent",
  ],
});
