/** One lifetime with its source; `own` marks a simulator's choice. */
export interface Lifetime {
  readonly id: string;
  readonly value: string;
  readonly source: string;
  readonly own: boolean;
}

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
  collectMark: 3_600,
  prepareMark: 180,
  leeway: 5,
} as const;

/** The one table of lifetimes that the screen shows. */
export const lifetimes: readonly Lifetime[] = [
  { id: "authorization-code", value: "900s", source: "RFC0039 (15 minutes)", own: false },
  { id: "access-token", value: "900s", source: "RFC0039 (15 minutes)", own: false },
  {
    id: "refresh-token",
    value: "6 calendar months",
    source: "Afsprakenstelsel 2.2.3, Autoriseren (half a year)",
    own: true,
  },
  {
    id: "module-access-token",
    value: "900s",
    source: "KoppelMij IG, module terugkeer (elsewhere 3600 s and 500 s)",
    own: false,
  },
  { id: "module-session", value: "10800s", source: "KoppelMij IG, module terugkeer", own: false },
  { id: "pgo-session", value: "30m without a request", source: "", own: true },
  { id: "dva-session", value: "4h", source: "KoppelMij IG, overwegingen optie 3a (an example)", own: true },
  { id: "consent-page", value: "15m", source: "", own: true },
  { id: "collect-mark", value: "60m", source: 'KoppelMij IG, option 1 ("kortlevend")', own: true },
  { id: "prepare-mark", value: "180s", source: "KoppelMij IG, launch voorbereiden", own: false },
  { id: "launch-leeway", value: "5s", source: "RFC 7519 §4.1.4 allows leeway", own: true },
];
