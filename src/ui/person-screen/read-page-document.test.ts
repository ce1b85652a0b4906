import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { type Page, readPage, writePage } from "../../protocol/page.ts";
import { type PageElement, readPageDocument } from "./read-page-document.ts";

type Element = DefaultTreeAdapterTypes.Element;

function asElement(element: Element): PageElement {
  return {
    localName: element.tagName,
    attributes: element.attrs,
    children: element.childNodes.filter((node): node is Element => "tagName" in node).map(asElement),
    getAttribute: (name) => element.attrs.find((each) => each.name === name)?.value ?? null,
  };
}

const parseDocument = (html: string) => {
  const root = parse(html).childNodes.find((node): node is Element => "tagName" in node);
  if (root === undefined) throw new Error("A parsed document has a root.");
  return asElement(root);
};

const page: Page = {
  id: "pgo-tasks",
  decision: "pick-task",
  data: { pgo: "Mijn PGO", startAllowed: "yes", text: `<b>"&'\n` },
  lists: {
    tasks: [
      { id: "456", title: "Vragenlijst", basedOn: "COPD" },
      { id: "457", title: "" },
    ],
    empty: [],
  },
  actions: [
    { choice: "456", method: "post", action: "/start", fields: { task: "456", csrf: "x" } },
    { choice: "person", method: "post", action: "/login", fields: {}, fills: "account" },
    { choice: "stop", method: "get", action: "/stop", fields: {} },
    { choice: "457", method: "post", action: "/start", fields: { task: "457" }, target: "frame" },
    { choice: "help", method: "get", action: "/help", fields: {}, target: "new-tab" },
  ],
};

test("the screen reads the same page as the simulated browser", () => {
  const html = writePage(page);
  expect(readPageDocument(html, parseDocument)).toEqual(page);
  expect(readPageDocument(html, parseDocument)).toEqual(readPage(html));
});

test("a document without a page is no page", () => {
  expect(readPageDocument("<p>hello</p>", parseDocument)).toBeUndefined();
});
