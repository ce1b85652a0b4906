import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeForm, type HttpRequest, type HttpResponse, json, postForm, redirect } from "../protocol/http.ts";
import { decodeJwt } from "../protocol/jwt.ts";
import { pageResponse, readPage } from "../protocol/page.ts";
import { alterMessage } from "./alter.ts";

const get: HttpRequest = {
  method: "GET",
  url: "https://dva.example/authorize?state=one&scope=launch&state=two",
  headers: [["Host", "dva.example"]],
};
const form = postForm("https://dva.example/token", { code: "abc", resource: ["Task/1", "Task/2"] });
const jwt = ["eyJhbGciOiJFZERTQSJ9", "eyJzdWIiOiJub29yIiwiZXhwIjoxfQ", "c2lnbmF0dXJlLW9mLXNvcnRz"].join(".");
const bearer: HttpRequest = {
  ...get,
  url: "https://dva.example/fhir/Task",
  headers: [["Authorization", `Bearer ${jwt}`]],
};
const page = pageResponse({
  id: "consent-collect",
  data: {},
  lists: {},
  actions: [
    { choice: "consent", method: "post", action: "/consent", fields: { tx: "1", choice: "consent" } },
    { choice: "refuse", method: "post", action: "/consent", fields: { tx: "1" } },
  ],
});

describe("url.query.NAME", () => {
  test("changes a parameter of a request, all of its values", () => {
    const altered = alterMessage(get, "url.query.state", "a b&c");
    expect(altered).toEqual({ ...get, url: "https://dva.example/authorize?state=a+b%26c&scope=launch" });
  });

  test("adds one that is not there, also with dots in its name", () => {
    expect(alterMessage(get, "url.query.x.y", "1")?.url).toBe(`${get.url}&x.y=1`);
  });

  test("changes the address that a redirect leads to", () => {
    const response = redirect("https://pgo.example/callback?code=c&state=s");
    expect(alterMessage(response, "url.query.code", "d")).toEqual({
      ...response,
      headers: [
        ["Location", "https://pgo.example/callback?code=d&state=s"],
        ["Cache-Control", "no-store"],
      ],
    });
  });

  test("finds nothing in another response", () => {
    expect(alterMessage(json(200, {}), "url.query.code", "d")).toBeUndefined();
  });
});

describe("header.NAME", () => {
  test("changes a header whatever its case, and keeps its spelling", () => {
    expect(alterMessage(get, "header.hOST", "evil.example")?.headers).toEqual([["Host", "evil.example"]]);
  });

  test("adds one that is not there", () => {
    expect(alterMessage(get, "header.X", "1")?.headers).toEqual([
      ["Host", "dva.example"],
      ["X", "1"],
    ]);
  });
});

describe("body.NAME", () => {
  test("changes a field of a form and leaves the others", () => {
    expect(alterMessage(form, "body.code", "xyz")?.body).toBe("code=xyz&resource=Task%2F1&resource=Task%2F2");
  });

  test("changes a hidden field of a page, in every form that has it", () => {
    const altered = alterMessage(page, "body.choice", "refuse");
    expect(readPage(altered?.body ?? "")?.actions.map(({ fields }) => fields)).toEqual([
      { tx: "1", choice: "refuse" },
      { tx: "1" },
    ]);
    expect(alterMessage(page, "body.nothing", "x")).toBeUndefined();
  });

  test.each([
    ["text", "text"],
    ["12", 12],
    ["true", true],
    ['["a"]', ["a"]],
    ['{"a":1}', { a: 1 }],
    ['"12"', "12"],
  ])("changes a member of JSON to %s, which counts as JSON where it reads so", (given, value) => {
    expect(JSON.parse(alterMessage(json(200, { a: 1, b: 2 }), "body.b", given)?.body ?? "")).toEqual({
      a: 1,
      b: value,
    });
  });

  test("changes the operation of a JSON Patch that has such a member", () => {
    const patch = json(200, [{ op: "test" }, { op: "replace", value: "accepted" }, { op: "add", value: "x" }]);
    const altered = alterMessage(patch, "body.value", "completed");
    expect(JSON.parse(altered?.body ?? "")).toEqual([
      { op: "test" },
      { op: "replace", value: "completed" },
      { op: "add", value: "x" },
    ]);
    expect(alterMessage(patch, "body.from", "x")).toBeUndefined();
  });

  test("finds nothing where there is no body, or JSON that is no object", () => {
    expect(alterMessage(get, "body.code", "x")).toBeUndefined();
    expect(alterMessage(json(200, 7), "body.code", "x")).toBeUndefined();
    expect(alterMessage({ ...json(200, {}), body: "{" }, "body.code", "x")).toBeUndefined();
  });
});

describe("jwt.CLAIM", () => {
  test("changes the payload and keeps header and signature", () => {
    const value = alterMessage(bearer, "jwt.sub", "mallory")?.headers[0]?.[1].slice("Bearer ".length) ?? "";
    expect(decodeJwt(value)?.claims).toEqual({ sub: "mallory", exp: 1 });
    expect([value.split(".")[0], value.split(".")[2]]).toEqual([jwt.split(".")[0], jwt.split(".")[2]]);
  });

  test.each([
    ["a form", postForm("https://dva.example/token", { subject_token: jwt })],
    ["JSON", json(200, { access_token: jwt })],
    ["an address", { ...get, url: `https://dva.example/?token=${jwt}` }],
    ["a redirect", redirect(`https://dva.example/?token=${jwt}`)],
  ] as readonly (readonly [string, HttpRequest | HttpResponse])[])("finds it in %s", (_, message) => {
    const altered = JSON.stringify(alterMessage(message, "jwt.exp", "9"));
    const found = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/.exec(altered)?.[0] ?? "";
    expect(decodeJwt(found)?.claims).toEqual({ sub: "noor", exp: 9 });
  });

  test("finds nothing where there is no JWT", () => {
    expect(alterMessage(get, "jwt.sub", "x")).toBeUndefined();
    expect(alterMessage(form, "jwt.sub", "x")).toBeUndefined();
  });
});

describe("byte", () => {
  test.each([
    ["0", 0],
    ["5", 5],
    [String(jwt.length - 1), jwt.length - 1],
    ["far away", jwt.length - 2],
    ["99999", jwt.length - 2],
  ])("changes one character of the first token: %s", (value, at) => {
    const altered = alterMessage(bearer, "byte", value)?.headers[0]?.[1].slice("Bearer ".length) ?? "";
    const changed = [...altered].flatMap((character, index) => (character === jwt[index] ? [] : [index]));
    expect([changed, altered.length]).toEqual([[at], jwt.length]);
  });
});

test("a byte of a form is changed in its JWT, although other long words stand before it", () => {
  const exchange: HttpRequest = {
    ...form,
    body: encodeForm({ grant_type: "urn:ietf:params:oauth:grant-type:token-exchange", subject_token: jwt }),
  };
  const body = new URLSearchParams(alterMessage(exchange, "byte", String(jwt.length - 2))?.body);
  expect([body.get("grant_type"), body.get("subject_token")?.slice(0, jwt.length - 2)]).toEqual([
    "urn:ietf:params:oauth:grant-type:token-exchange",
    jwt.slice(0, -2),
  ]);
  expect(body.get("subject_token")).not.toBe(jwt);
});

test("whatever part is named, nothing is thrown and the original stays as it was", () => {
  const part = fc.oneof(
    fc.constantFrom(
      "url",
      "url.query",
      "url.query.",
      "header",
      "header.",
      "body",
      "body.",
      "jwt",
      "jwt.",
      "byte",
      "",
      "x",
    ),
    fc.string(),
    fc.string().map((name) => `body.${name}`),
    fc.string().map((name) => `jwt.${name}`),
  );
  const message = fc.constantFrom<HttpRequest | HttpResponse>(
    get,
    form,
    bearer,
    page,
    json(200, { a: 1 }),
    redirect("/x"),
  );
  fc.assert(
    fc.property(message, part, fc.string({ unit: "grapheme" }), (given, name, value) => {
      const before = JSON.stringify(given);
      alterMessage(given, name, value);
      expect(JSON.stringify(given)).toBe(before);
    }),
    { seed: 20_260_608 },
  );
});
