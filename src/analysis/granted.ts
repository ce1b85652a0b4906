import type { RecordedMessage } from "../simulation/recording.ts";

const refusals = ["pgo-login", "pgo-error", "dva-error", "cancelled", "not-available", "not-found"];

/** Whether the answer goes on: no error status, no page that asks again or refuses, no redirect with an error. */
export function isGranted(answer: RecordedMessage | undefined): boolean {
  if (answer?.status === undefined || answer.status >= 400) return false;
  if (answer.page !== undefined) return !refusals.includes(answer.page);
  const location = answer.headers?.location;
  return typeof location !== "string" || !URL.canParse(location) || !new URL(location).searchParams.has("error");
}
