/** A moment on the virtual clock as people in the Netherlands write it; with the day where it is another day than the reference. */
export function clockText(iso: string, reference: string | undefined, language: string): string {
  const moment = new Date(iso);
  const sameDay = reference !== undefined && dayOf(moment) === dayOf(new Date(reference));
  return clockFormat(language, sameDay).format(moment);
}

const clockFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making a format takes longer than drawing the rest of a step. */
function clockFormat(language: string, sameDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${sameDay}`;
  const known = clockFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: "Europe/Amsterdam",
    ...(sameDay ? {} : { day: "numeric", month: "long", year: "numeric" }),
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clockFormats.set(key, made);
  return made;
}

/** A length of time in its two largest units: `3 min, 20 sec`. */
export function durationText(milliseconds: number, language: string): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const sizes = [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ] as const;
  const first = sizes.findIndex(([, size]) => seconds >= size);
  if (first < 0) return unitText(0, "second", language);
  let rest = seconds;
  const parts = sizes.slice(first, first + 2).flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest %= size;
    return count === 0 ? [] : [unitText(count, unit, language)];
  });
  return new Intl.ListFormat(language, { type: "unit", style: "short" }).format(parts);
}

function unitText(count: number, unit: "day" | "hour" | "minute" | "second", language: string): string {
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: unit === "day" || unit === "hour" ? "long" : "short",
  }).format(count);
}

const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" });

function dayOf(moment: Date): string {
  return dayFormat.format(moment);
}
