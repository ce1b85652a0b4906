import { expect, test } from "vitest";
import { parseSetCookie, setCookie } from "./set-cookie.ts";

const bare = { name: "a", value: "b", secure: false, httpOnly: false };

test("a cookie is Secure, HttpOnly and Lax unless said otherwise", () => {
  expect([
    setCookie("__Host-session", "x1"),
    setCookie("sso", "y", { maxAge: 180, sameSite: "None", path: "/launch", domain: "dva.example" }),
  ]).toEqual([
    ["Set-Cookie", "__Host-session=x1; Path=/; Secure; HttpOnly; SameSite=Lax"],
    ["Set-Cookie", "sso=y; Path=/launch; Domain=dva.example; Max-Age=180; Secure; HttpOnly; SameSite=None"],
  ]);
});

test("a value can neither end the field nor add an attribute", () => {
  expect(setCookie("a=b", "x; Domain=example\r\nSet-Cookie: y,\ud800")[1]).toBe(
    "a%3Db=x%3B%20Domain=example%0D%0ASet-Cookie:%20y%2C%EF%BF%BD; Path=/; Secure; HttpOnly; SameSite=Lax",
  );
});

test("attributes are read in any case, of a repeated one the last counts, unknown ones are ignored", () => {
  expect(
    parseSetCookie("a = b ; PATH=/x; Path=/y; domain=.DVA.example; SECURE; httponly=1; samesite=strict; Priority=High"),
  ).toEqual({ ...bare, path: "/y", domain: "dva.example", secure: true, httpOnly: true, sameSite: "Strict" });
});

test("a SameSite that is not known is the default", () => {
  const sameSites = ["None", "LAX", "Whatever", ""].map((each) => parseSetCookie(`a=b; SameSite=${each}`)?.sameSite);
  expect(sameSites).toEqual(["None", "Lax", "Lax", "Lax"]);
});

test("lifetimes that are no whole number or date are ignored", () => {
  expect(
    [
      "Max-Age=180",
      "Max-Age=-1",
      "Max-Age=3 minutes",
      "Expires=Mon, 01 Jun 2026 07:00:00 GMT",
      "Expires=Monday, 01-Jun-26 07:00:00 GMT",
      "Expires=1 Foo 2026 07:00:00",
      "Expires=1 Jun 2026 25:00:00",
      "Expires=soon",
    ].map((each) => parseSetCookie(`a=b; ${each}`)),
  ).toEqual([
    { ...bare, maxAge: 180 },
    { ...bare, maxAge: -1 },
    bare,
    { ...bare, expires: 1_780_297_200_000 },
    { ...bare, expires: 1_780_297_200_000 },
    bare,
    bare,
    bare,
  ]);
});

test("a browser drops an empty, a too long or a controlling field, and keeps a nameless one", () => {
  expect(["", "=", "; Secure", `a=${"b".repeat(4096)}`, "a=b\u0001", "a=b\r\nX: y"].map(parseSetCookie)).toEqual(
    Array(6).fill(undefined),
  );
  expect([parseSetCookie("b"), parseSetCookie("=b"), parseSetCookie("a=b=c")]).toEqual([
    { ...bare, name: "" },
    { ...bare, name: "" },
    { ...bare, value: "b=c" },
  ]);
  expect(parseSetCookie(`a=b; Path=/${"x".repeat(1024)}`)).toEqual(bare);
});
