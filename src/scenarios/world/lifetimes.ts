import type { CatalogueLifetime } from "../../simulation/catalogue.ts";

/** Seconds, unless the name says otherwise. */
export const seconds = {
  code: 900,
  accessToken: 900,
  refreshTokenMonths: 6,
  moduleAccessToken: 900,
  moduleSession: 10_800,
  pgoSessionIdle: 1_800,
  dvaSession: 14_400,
  consentPage: 900,
  delegation: 3_600,
  temporaryToken: 300,
  collectMark: 3_600,
  prepareMark: 180,
  leeway: 5,
} as const;

/** The one table of lifetimes that the screen shows. */
export const lifetimes: readonly CatalogueLifetime[] = [
  { id: "authorization-code", title: "Authorization code", value: "900s", source: "RFC0039 (15 minutes)", own: false },
  { id: "access-token", title: "Access token of the PGO", value: "900s", source: "RFC0039 (15 minutes)", own: false },
  {
    id: "refresh-token",
    title: "Refresh token of the PGO",
    value: "6 calendar months",
    source: "Afsprakenstelsel 2.2.3, Autoriseren (half a year)",
    own: true,
  },
  {
    id: "module-access-token",
    title: "Access token of the module",
    value: "900s",
    source: "KoppelMij IG, module terugkeer (elsewhere 3600 s and 500 s)",
    own: false,
  },
  {
    id: "module-session",
    title: "Session at the module",
    value: "10800s",
    source: "KoppelMij IG, module terugkeer",
    own: false,
  },
  { id: "pgo-session", title: "Session at the PGO", value: "30m without a request", source: "", own: true },
  {
    id: "dva-session",
    title: "Session at the DVA",
    value: "4h",
    source: "KoppelMij IG, overwegingen optie 3a (an example)",
    own: true,
  },
  { id: "consent-page", title: "Consent page at the DVA", value: "15m", source: "", own: true },
  { id: "delegation-token", title: "Delegation token", value: "3600s", source: "KoppelMij IG, option 2a", own: false },
  { id: "temporary-token", title: "Temporary token", value: "300s", source: "KoppelMij IG, option 2b", own: false },
  {
    id: "collect-mark",
    title: "Cookie from collecting (option 1)",
    value: "60m",
    source: 'KoppelMij IG, option 1 ("kortlevend")',
    own: true,
  },
  {
    id: "prepare-mark",
    title: "Cookie of the preparation (3a with PAR)",
    value: "180s",
    source: "KoppelMij IG, launch voorbereiden",
    own: false,
  },
  {
    id: "launch-leeway",
    title: "Tolerance at a launch",
    value: "5s",
    source: "RFC 7519 §4.1.4 allows leeway",
    own: true,
  },
];
