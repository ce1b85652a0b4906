/** The virtual clock of one world, in milliseconds since 1970. Time passes only when the world lets it. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

/** Every run starts at 2026-06-01T09:00:00+02:00. */
export const startOfTime = Date.parse("2026-06-01T09:00:00+02:00");

/** What takes how long, in milliseconds. Simulator's choice; the screen shows them. */
export const durations = {
  message: 100,
  readPage: 10_000,
  digid: 25_000,
} as const;

/** A clock that stands at the start of time. */
export function createClock(): Clock {
  let now = startOfTime;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** ISO 8601 in UTC. */
export function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a duration such as `90s`, `20m`, `4h` or `200d`; undefined when it is not one. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})([smhd])$/.exec(text);
  const unit = units[match?.[2] ?? ""];
  return match?.[1] === undefined || unit === undefined ? undefined : Number(match[1]) * unit;
}

/**
 * The same day and time that many calendar months further (half a year is 6 calendar months), or the last day of a
 * month that is too short.
 */
export function addMonths(milliseconds: number, months: number): number {
  const date = new Date(milliseconds);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // Day 0 is the last day of the month before, which is where a day that does not exist has spilled over from.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
