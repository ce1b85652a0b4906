import { expect, test } from "vitest";
import { isSameSite, siteOf } from "./site.ts";

test("a site is the scheme and the last two labels", () => {
  const urls = [
    "https://dva.example/authorize?a=1",
    "https://www.dva.example:8443/",
    "http://dva.example/",
    "https://10.0.0.1/",
    "https://[::1]/",
    "data:text/html,x",
    "no address",
  ];
  expect(urls.map(siteOf)).toEqual([
    "https://dva.example",
    "https://dva.example",
    "http://dva.example",
    "https://10.0.0.1",
    "https://[::1]",
    "null",
    "null",
  ]);
});

test("hosts under one registrable domain are same-site, others and opaque ones are not", () => {
  expect([
    isSameSite("https://shop.dva.example/", "https://dva.example/authorize"),
    isSameSite("https://dva.example/", "https://pgo.example/"),
    isSameSite("https://dva.example/", "http://dva.example/"),
    isSameSite("data:x", "data:x"),
  ]).toEqual([true, false, false, false]);
});
