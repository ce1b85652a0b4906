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
  delegation: 3_600,
  temporaryToken: 300,
  consentPage: 900,
  collectMark: 3_600,
  prepareMark: 180,
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
    id: "consent-page",
    title: "Consent page at the DVA",
    value: `${seconds.consentPage / 60}m`,
    source: "",
    own: true,
  },
  {
    id: "delegation-token",
    title: "Delegation token",
    value: `${seconds.delegation}s`,
    source: "KoppelMij IG, option 2a",
    own: false,
  },
  {
    id: "temporary-token",
    title: "Temporary token",
    value: `${seconds.temporaryToken}s`,
    source: "KoppelMij IG, option 2b",
    own: false,
  },
  {
    id: "collect-mark",
    title: "Cookie from collecting (option 1)",
    value: `${seconds.collectMark / 60}m`,
    source: 'KoppelMij IG, option 1 ("kortlevend")',
    own: true,
  },
  {
    id: "prepare-mark",
    title: "Cookie of the preparation (3a with PAR)",
    value: `${seconds.prepareMark}s`,
    source: "KoppelMij IG, launch voorbereiden",
    own: false,
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
