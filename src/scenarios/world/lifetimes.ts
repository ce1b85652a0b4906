import type { CatalogueLifetime } from "../../simulation/catalogue.ts";
import { durations } from "../../simulation/clock.ts";

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

/** The one table of lifetimes that the screen shows, with the numbers that the engine runs by. */
export const lifetimes: readonly CatalogueLifetime[] = [
  {
    id: "authorization-code",
    title: "Authorization code",
    value: `${seconds.code}s`,
    source: "RFC0039 (15 minutes)",
    own: false,
  },
  {
    id: "access-token",
    title: "Access token of the PGO",
    value: `${seconds.accessToken}s`,
    source: "RFC0039 (15 minutes)",
    own: false,
  },
  {
    id: "refresh-token",
    title: "Refresh token of the PGO",
    value: `${seconds.refreshTokenMonths}mo`,
    source: "Afsprakenstelsel 2.2.3, Autoriseren (half a year)",
    own: true,
  },
  {
    id: "module-access-token",
    title: "Access token of the module",
    value: `${seconds.moduleAccessToken}s`,
    source: "KoppelMij IG, module terugkeer (elsewhere 3600 s and 500 s)",
    own: false,
  },
  {
    id: "module-session",
    title: "Session at the module",
    value: `${seconds.moduleSession}s`,
    source: "KoppelMij IG, module terugkeer",
    own: false,
  },
  { id: "pgo-session", title: "Session at the PGO", value: `${seconds.pgoSessionIdle / 60}m`, source: "", own: true },
  {
    id: "dva-session",
    title: "Session at the DVA",
    value: `${seconds.dvaSession / 3_600}h`,
    source: "KoppelMij IG, overwegingen optie 3a (an example)",
    own: true,
  },
  {
    id: "launch-leeway",
    title: "Tolerance at a launch",
    value: `${seconds.leeway}s`,
    source: "RFC 7519 §4.1.4 allows leeway",
    own: true,
  },
  { id: "message", title: "Sending one message", value: `${durations.message / 1_000}s`, source: "", own: true },
  { id: "read-page", title: "Reading a page", value: `${durations.readPage / 1_000}s`, source: "", own: true },
  { id: "digid-login", title: "Logging in with DigiD", value: `${durations.digid / 1_000}s`, source: "", own: true },
];
