import { checks } from "../checks.ts";
import { decisions } from "../decisions.ts";
import type { Scenario } from "../scenario.ts";
import { addresses } from "../world/addresses.ts";
import { launchParties } from "../world/parties.ts";

/** Option 3a as in seed 001 and on its page: token exchange to a launch value, DigiD at every launch. */
export const launch3a: Scenario = {
  id: "launch-3a",
  title: "Option 3a: token exchange and re-identification at the DVA",
  source: "KoppelMij IG overview and option 3a page; Afsprakenstelsel 2.2.3; Solution Design 3.3–3.8",
  settings: {
    "long-term-consent": "no",
    elapsed: "0s",
    "time-in-module": "2m",
    "launch-method": "get",
    "module-consent": "ask",
    "id-token": "no",
    "launch-lifetime": "5m",
    "module-refresh": "no",
    "step-up": "no",
    "re-identification": "digid",
    "task-update": "json-patch",
  },
  decisions: decisions.map(({ id }) => id),
  checks: checks.map(({ id }) => id),
  lastPages: ["pgo-returned"],
  firstUrl: addresses.pgo,
  parties: (story) => launchParties(story, "provider"),
};
