import { expect, test } from "vitest";
import { clockText } from "./clock-text.ts";

test.each([
  ["2026-06-01T07:00:03.400Z", { date: "2026-06-01", time: "09:00:03.4" }],
  ["2026-06-01T23:30:00.000Z", { date: "2026-06-02", time: "01:30:00.0" }],
  ["2026-10-25T00:59:59.900Z", { date: "2026-10-25", time: "02:59:59.9" }],
  ["2026-10-25T01:00:00.000Z", { date: "2026-10-25", time: "02:00:00.0" }],
  ["2027-03-28T00:59:59.000Z", { date: "2027-03-28", time: "01:59:59.0" }],
  ["2027-03-28T01:00:00.000Z", { date: "2027-03-28", time: "03:00:00.0" }],
])("clockText(%j)", (iso, expected) => {
  expect(clockText(iso)).toEqual(expected);
});
