import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Page, type PageAction, pageResponse, readPage, writePage } from "./page.ts";

const login: Page = {
  id: "pgo-login",
  decision: "pgo-login",
  data: { pgo: 'Mijn "PGO" & meer', startAllowed: "yes" },
  lists: { tasks: [{ id: "456", basedOn: "COPD" }], empty: [] },
  actions: [
    { choice: "person", method: "post", action: "/login", fields: { csrf: "a<b" }, fills: "account" },
    { choice: "cancel", method: "get", action: "https://pgo.example/stop?a=1&b=2", fields: {} },
    { choice: "auto", method: "get", action: "/next", fields: {} },
  ],
};

/** HTML has no NUL character. */
const text = fc.string({ unit: "binary" }).map((each) => each.replaceAll("\u0000", ""));
const name = fc.oneof(
  fc.constantFrom(
    "page",
    "decision",
    "list",
    "choice",
    "auto",
    "fills",
    "id",
    "startAllowed",
    "__proto__",
    "a-b",
    "-",
    "",
  ),
  fc.string({ unit: "binary" }),
);
const facts = fc.dictionary(name, text, { noNullPrototype: true });
const actions: fc.Arbitrary<PageAction> = fc.record(
  {
    choice: fc.oneof(text, fc.constant("auto")),
    method: fc.constantFrom("get", "post"),
    action: text,
    fields: fc.dictionary(text, text, { noNullPrototype: true }),
    fills: text,
  },
  { requiredKeys: ["choice", "method", "action", "fields"] },
);
const pages: fc.Arbitrary<Page> = fc.record(
  {
    id: text,
    decision: text,
    data: facts,
    lists: fc.dictionary(text, fc.array(facts, { maxLength: 3 }), { noNullPrototype: true, maxKeys: 3 }),
    actions: fc.array(actions, { maxLength: 4 }),
  },
  { requiredKeys: ["id", "data", "lists", "actions"] },
);

describe("a page as HTML", () => {
  test("is written small, escaped and without language", () => {
    expect(writePage(login)).toBe(
      '<!doctype html><main data-page="pgo-login" data-decision="pgo-login" ' +
        'data-pgo="Mijn &quot;PGO&quot; &amp; meer" data-start-allowed="yes">' +
        '<ul data-list="tasks"><li data-id="456" data-based-on="COPD"></li></ul><ul data-list="empty"></ul>' +
        '<form data-choice="person" method="post" action="/login">' +
        '<input type="hidden" name="csrf" value="a&lt;b"><input name="account" data-fills></form>' +
        '<a data-choice="cancel" href="https://pgo.example/stop?a=1&amp;b=2"></a>' +
        '<form data-choice="auto" method="get" action="/next" data-auto></form></main>',
    );
  });

  test("is read back as it was", () => {
    expect(readPage(writePage(login))).toEqual(login);
  });

  test("property: every page is read back as it was", () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(readPage(writePage(page))).toEqual(page);
      }),
      { numRuns: 500 },
    );
  });

  test("a fact cannot pass for a list or an action", () => {
    const page: Page = { id: "x", data: {}, lists: { rows: [{ list: "tasks", choice: "consent" }] }, actions: [] };
    expect(readPage(writePage(page))).toEqual(page);
  });

  test("NUL becomes U+FFFD, as everywhere in HTML", () => {
    expect(readPage(writePage({ id: "a\u0000", data: {}, lists: {}, actions: [] }))?.id).toBe("a\ufffd");
  });

  test("a response shows it and no cache keeps it", () => {
    expect(pageResponse({ id: "not-found", data: {}, lists: {}, actions: [] }, 404, [["Set-Cookie", "a=b"]])).toEqual({
      status: 404,
      headers: [
        ["Content-Type", "text/html; charset=utf-8"],
        ["Cache-Control", "no-store"],
        ["Set-Cookie", "a=b"],
      ],
      body: '<!doctype html><main data-page="not-found"></main>',
    });
  });
});

describe("reading what others wrote", () => {
  test("a document without a page is no page", () => {
    expect(["", "<p>hello", '{"json":true}', "<main>", "\u0000<"].map(readPage)).toEqual(Array(5).fill(undefined));
  });

  test("what is missing is empty, and a method that is not post is get", () => {
    expect(readPage("<main data-page><form data-choice=x method=DELETE><input><b></form><a data-choice=y>")).toEqual({
      id: "",
      data: {},
      lists: {},
      actions: [
        { choice: "x", method: "get", action: "", fields: {} },
        { choice: "y", method: "get", action: "", fields: {} },
      ],
    });
  });

  test("depth does not matter", () => {
    const deep = `<main data-page=deep>${"<div>".repeat(20_000)}<a data-choice=x href=/>`;
    expect(readPage(deep)?.actions).toEqual([{ choice: "x", method: "get", action: "/", fields: {} }]);
  });

  test("property: any text gives a page or undefined", () => {
    const piece = fc.constantFrom(
      "<main data-page=a>",
      "<ul data-list=b>",
      "<li data-c-d=e",
      "</form>",
      "<input name=x",
      ">",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))), (pieces) => {
        const page = readPage(pieces.join(""));
        expect(page === undefined || typeof page.id === "string").toBe(true);
      }),
    );
  });
});
