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
  leeway: 5,
} as const;

/** The one table of lifetimes that the screen shows. */
export const lifetimes: readonly CatalogueLifetime[] = [
  { id: "authorization-code", title: "Authorization code", value: "900s", source: "RFC0039 (15 minutes)", own: false },
  { id: "access-token", title: "Access token of the PGO", value: "900s", source: "RFC0039 (15 minutes)", own: false },
  {
    id: "refresh-token",
    title: "Refresh token of the PGO",
    value: "6mo",
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
  { id: "pgo-session", title: "Session at the PGO", value: "30m", source: "", own: true },
  {
    id: "dva-session",
    title: "Session at the DVA",
    value: "4h",
    source: "KoppelMij IG, overwegingen optie 3a (an example)",
    own: true,
  },
  {
    id: "launch-leeway",
    title: "Tolerance at a launch",
    value: "5s",
    source: "RFC 7519 §4.1.4 allows leeway",
    own: true,
  },
  { id: "message", title: "Sending one message", value: "0.1s", source: "", own: true },
  { id: "read-page", title: "Reading a page", value: "10s", source: "", own: true },
  { id: "digid-login", title: "Logging in with DigiD", value: "25s", source: "", own: true },
];
