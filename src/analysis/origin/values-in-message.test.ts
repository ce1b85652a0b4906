import { expect, test } from "vitest";
import { runOf } from "../run.fixture.ts";
import { valuesInMessage } from "./values-in-message.ts";

const places = (more: Parameters<typeof runOf>[0][number]) => {
  const [message] = runOf([more]).messages;
  if (message === undefined) throw new TypeError("A run of one message has one.");
  return valuesInMessage(message).map(({ place, value }) => `${place} = ${value}`);
};
const jwt = `${btoa('{"alg":"EdDSA"}')}.${btoa('{"sub":"p-1","cnf":{"jkt":"k"}}')}.c2ln`.replaceAll("=", "");

test("query, cookies, authorization and a form, with the claims of a JWT", () => {
  expect(
    places({
      type: "token-request",
      from: "browser",
      to: "dva",
      url: "https://dva.example/authorize?code=a%2Bb&redirect_uri=https%3A%2F%2Fpgo.example%2Fcb%3Fx%3D1",
      headers: {
        authorization: `Bearer ${jwt}`,
        "content-type": "application/x-www-form-urlencoded",
        cookie: "__Host-a=1; b=2=3",
      },
      body: "code=c+d",
    }),
  ).toMatchInlineSnapshot(`
    [
      "url.query.code = a+b",
      "url.query.redirect_uri = https://pgo.example/cb?x=1",
      "url.query.redirect_uri.query.x = 1",
      "header.authorization = eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJwLTEiLCJjbmYiOnsiamt0IjoiayJ9fQ.c2ln",
      "header.authorization›sub = p-1",
      "header.authorization›cnf.jkt = k",
      "header.content-type = application/x-www-form-urlencoded",
      "header.cookie.__Host-a = 1",
      "header.cookie.b = 2=3",
      "body.code = c d",
    ]
  `);
});

test("a redirect with cookies that it sets, and JSON inside JSON", () => {
  expect(
    places({
      type: "redirect",
      from: "dva",
      to: "browser",
      headers: {
        "content-type": "application/fhir+json",
        location: "/back?state=s",
        "set-cookie": ["a=1; Path=/; Secure", "b=2"],
      },
      body: '{"resourceType":"Task","for":{"reference":"Patient/1"},"count":[1,true,null]}',
    }),
  ).toMatchInlineSnapshot(`
    [
      "header.content-type = application/fhir+json",
      "header.location = /back?state=s",
      "header.location.query.state = s",
      "header.set-cookie.a = 1",
      "header.set-cookie.b = 2",
      "body.resourceType = Task",
      "body.for.reference = Patient/1",
      "body.count.0 = 1",
      "body.count.1 = true",
    ]
  `);
});

test.each(["{", "eyJ.x.", "<p>no page</p>"])("a body that cannot be read is text or nothing: %s", (body) => {
  expect(() =>
    places({ type: "x", from: "a", to: "b", headers: { "content-type": "application/json" }, body }),
  ).not.toThrow();
});
