import { launch1 } from "../options/launch-1.ts";
import { launch2a } from "../options/launch-2a.ts";
import { launch2b } from "../options/launch-2b.ts";
import { launch3a } from "../options/launch-3a.ts";
import { launch3aPar } from "../options/launch-3a-par.ts";
import { launch3b } from "../options/launch-3b.ts";
import type { Scenario } from "../scenario.ts";
import { addresses } from "../world/addresses.ts";
import { worldPersons } from "../world/persons.ts";
import { modulePsParties, moduleTypeParties } from "./module-type-parties.ts";

const source = "KoppelMij IG overview (seed 001)";
const firstUrl = addresses.pgo;
const toDigid = ["frame-ancestors", "cookie-host-prefix", "digid-proximity", "digid-assertion"];
const collecting = [
  ...toDigid,
  "redirect-uri-exact",
  "age-minimum",
  "availability",
  "consent-in-time",
  "pgo-state-binding",
  "pgo-client-auth",
  "code-single-use",
  "code-lifetime",
  "redirect-uri-token-check",
  "token-type-check",
  "access-token",
  "token-scope",
];

/** L: a link, without data and without a task. */
const moduleL: Scenario = {
  id: "module-l",
  title: "Module type L: a link",
  source,
  settings: { window: "same" },
  decisions: ["pgo-login", "pick-module"],
  checks: [],
  lastPages: ["module-info"],
  firstUrl,
  parties: (story) => moduleTypeParties(story, { address: `${addresses.module}/info`, purpose: "task", dva: "none" }),
};

/** TL: a link that comes with a task; the module gets no data. */
const moduleTl: Scenario = {
  id: "module-tl",
  title: "Module type TL: a task with a link",
  source,
  settings: { window: "same" },
  decisions: ["pgo-login", "pick-provider", "landing", "digid-collect", "consent-collect", "back-to-pgo", "pick-task"],
  checks: collecting,
  lastPages: ["module-info"],
  firstUrl,
  parties: (story) => moduleTypeParties(story, { purpose: "task", dva: "tasks" }),
};

/** S: the module starts by itself; the Person consents explicitly at the DVA. At a new provider there are no data yet. */
const moduleS: Scenario = {
  id: "module-s",
  title: "Module type S: standalone, with explicit consent at the DVA",
  source,
  settings: { "time-in-module": "2m", window: "same" },
  decisions: ["pgo-login", "pick-module", "digid-launch", "consent-module", "questionnaire", "back-to-pgo"],
  checks: [
    ...toDigid,
    "iss-allow-list",
    "redirect-uri-exact",
    "smart-aud",
    "user-re-identification",
    "consent-names-module",
    "state",
    "rfc9207-iss",
    "code-burn-on-state-mismatch",
    "client-auth",
    "code-single-use",
    "code-lifetime",
    "redirect-uri-token-check",
    "pkce",
    "session-regeneration",
    "token-type-check",
    "access-token",
    "token-scope",
    "resource-owner-check",
  ],
  lastPages: ["module-done"],
  firstUrl,
  parties: (story) =>
    moduleTypeParties(story, { address: `${addresses.module}/start`, purpose: "appointment", dva: "standalone" }),
};

/** PS: the module is part of the PGO; the PGO is its authorization server and its resource server, and asks no consent. */
const modulePs: Scenario = {
  id: "module-ps",
  title: "Module type PS: a module of the PGO, for data of the PGO",
  source: "KoppelMij IG overview (seed 001); KoppelMij IG, option 2a",
  settings: { "time-in-module": "2m", window: "same" },
  decisions: ["pgo-login", "pick-module", "questionnaire", "back-to-pgo"],
  checks: [
    "launch-url-registered",
    "iss-allow-list",
    "redirect-uri-exact",
    "launch-required",
    "launch-single-use",
    "launch-lifetime",
    "launch-client-bound",
    "session-binding",
    "smart-aud",
    "state",
    "rfc9207-iss",
    "code-burn-on-state-mismatch",
    "client-auth",
    "assertion-aud",
    "assertion-jti",
    "cnf-in-assertion",
    "code-single-use",
    "code-lifetime",
    "redirect-uri-token-check",
    "pkce",
    "session-regeneration",
    "token-type-check",
    "access-token",
    "token-scope",
    "dpop-binding",
    "resource-owner-check",
    "return-url-allow-list",
  ],
  lastPages: ["pgo-measurements"],
  firstUrl,
  // Of the PGO's own FHIR ids it is known whose they are too.
  owners: Object.fromEntries(
    worldPersons.flatMap(({ id }) => [
      [`Patient/account-${id}`, id],
      [`sub/account-${id}`, id],
    ]),
  ),
  launch: () => ({ launchWay: "own", moduleAuth: "assertion", fhir: `${addresses.pgo}/fhir` }),
  effective: (settings) => ({ "module-consent": "none", ...settings }),
  parties: modulePsParties,
};

const byOption: Readonly<Record<string, Scenario>> = {
  "3a-par": launch3aPar,
  "3a": launch3a,
  "1": launch1,
  "2a": launch2a,
  "2b": launch2b,
  "3b": launch3b,
};

const optionOf = (settings: Readonly<Record<string, string>>): Scenario =>
  byOption[settings.option ?? ""] ?? launch3aPar;
const all = Object.values(byOption);

/** T: a task with the chosen option. */
const moduleT: Scenario = {
  id: "module-t",
  title: "Module type T: a task with data, by the chosen option",
  source,
  settings: { option: "3a-par", "time-in-module": "2m", window: "same" },
  decisions: [...new Set(all.flatMap(({ decisions }) => decisions))],
  checks: [...new Set(all.flatMap(({ checks }) => checks))],
  lastPages: ["pgo-returned"],
  firstUrl,
  launch: (settings) => optionOf(settings).launch?.(settings),
  effective: (settings) => ({ ...optionOf(settings).settings, ...settings }),
  parties: (story) => optionOf(story.settings).parties(story),
};

/** All module types, in the order of the catalogue. */
export const moduleTypes: readonly Scenario[] = [moduleL, moduleTl, moduleS, modulePs, moduleT];
