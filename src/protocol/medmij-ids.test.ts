import fc from "fast-check";
import { expect, test } from "vitest";
import { withQuery } from "./http.ts";
import { correlationHeader, medmijQuery, requestIdHeader, uuidFrom } from "./medmij-ids.ts";

test("the version 4 example of RFC 9562 appendix A.3", () => {
  const bytes = "919108f752d133205bacf847db4148a8".match(/../g)?.map((each) => Number.parseInt(each, 16)) ?? [];
  expect(uuidFrom(Uint8Array.from(bytes))).toBe("919108f7-52d1-4320-9bac-f847db4148a8");
});

test("property: any bytes give a version 4 UUID", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      expect(uuidFrom(bytes)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test("headers on the back channel, query parameters on the front channel", () => {
  expect([requestIdHeader("r"), correlationHeader("c")]).toEqual([
    ["MedMij-Request-ID", "r"],
    ["X-Correlation-ID", "c"],
  ]);
  expect(withQuery("https://dva.example/authorize", medmijQuery({ requestId: "r", correlationId: "c" }))).toBe(
    "https://dva.example/authorize?MedMij-Request-ID=r&X-Correlation-ID=c",
  );
});
