import { expect, test } from "vitest";
import { introspectionResponse } from "./introspection.ts";

const headers = [
  ["Content-Type", "application/json"],
  ["Cache-Control", "no-store"],
];

test("of an inactive token nothing else is said (RFC 7662 §2.2)", () => {
  expect(introspectionResponse(null)).toEqual({ status: 200, headers, body: '{"active":false}' });
});

test("an active token comes with what it is bound to and who acts", () => {
  const token = { scope: "launch", sub: "pat-789", exp: 1, cnf: { jkt: "thumb" }, act: { sub: "module.example" } };
  expect(introspectionResponse(token)).toEqual({
    status: 200,
    headers,
    body:
      '{"active":true,"scope":"launch","sub":"pat-789","exp":1,' +
      '"cnf":{"jkt":"thumb"},"act":{"sub":"module.example"}}',
  });
});
