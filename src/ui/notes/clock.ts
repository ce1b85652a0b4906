/** Minutes and seconds that have passed, such as `9:05`; `-:--` before the talk has begun. Times in milliseconds since 1970. */
export function elapsedText(startedAt: number | null, now: number): string {
  if (startedAt === null) return "-:--";
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
