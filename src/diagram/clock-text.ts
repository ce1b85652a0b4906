const hour = 3_600_000;

/** A moment of the virtual clock as a clock in the Netherlands shows it: `2026-06-01` and `09:00:03.4`. */
export function clockText(iso: string): { readonly date: string; readonly time: string } {
  const utc = Date.parse(iso);
  // The zone is worked out here and not asked of the machine: every machine must print the same text.
  const local = new Date(utc + (isSummerTime(utc) ? 2 : 1) * hour).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 21) };
}

/** Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
function isSummerTime(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear();
  return utc >= lastSunday(year, 3) + hour && utc < lastSunday(year, 10) + hour;
}

/** Midnight UTC of the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31));
  return Date.UTC(year, month - 1, 31 - last.getUTCDay());
}
