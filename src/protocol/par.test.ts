import { expect, test } from "vitest";
import { parResponse, requestUriPrefix } from "./par.ts";

test("a pushed request is answered with 201 and its reference (RFC 9126 §2.2)", () => {
  expect(parResponse(`${requestUriPrefix}example123`, 90)).toEqual({
    status: 201,
    headers: [
      ["Content-Type", "application/json"],
      ["Cache-Control", "no-store"],
    ],
    body: '{"request_uri":"urn:ietf:params:oauth:request_uri:example123","expires_in":90}',
  });
});
