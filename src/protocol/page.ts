import { attributeOf, elementsIn, elementsOf, type HtmlElement } from "./html-tree.ts";
import type { Header, HttpResponse } from "./http.ts";
import { fromKebab, toKebab } from "./page-names.ts";
import { targetNamed, targetNames } from "./page-target.ts";
import { remembered } from "./remembered.ts";

/**
 * A page is data: a small, language-neutral HTML document. The Browser party reads it back with `readPage`;
 * the user interface draws a translated screen for the page id and never renders the body.
 */

/** One thing that can be done on a page: a form to send or a link to follow. */
export interface PageAction {
  /** The choice of the page's decision that this action stands for; `auto` submits itself on load. */
  readonly choice: string;
  readonly method: "get" | "post";
  /** Absolute or relative to the page. */
  readonly action: string;
  /** Hidden fields of a form. */
  readonly fields: Readonly<Record<string, string>>;
  /** The visible field that the Person fills in, for instance the account of a login form. */
  readonly fills?: string;
  /** Where it opens: in the same window when absent. */
  readonly target?: "new-tab" | "frame";
}

/** A row of a list on a page, for instance a task. All values are text. */
export type PageRow = Readonly<Record<string, string>>;

export interface Page {
  readonly id: string;
  /** The decision that the Person takes on this page, if any. */
  readonly decision?: string;
  /** Facts that the page shows, such as the name of the PGO; never language, always text. */
  readonly data: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly PageRow[]>>;
  readonly actions: readonly PageAction[];
}

/** Attributes of `main` that are no fact of the page. */
const reservedOnPage = ["page", "decision"];

/** Attributes that mark a list or an action, so that no row can pass for one. */
const reservedInRow = ["list", "choice"];

/**
 * The page as an HTML document. `readPage` reads exactly the same page back, except that HTML has no NUL
 * character: it becomes U+FFFD.
 */
export function writePage(page: Page): string {
  const decision = page.decision === undefined ? "" : attribute("data-decision", page.decision);
  const facts = writeFacts(page.data, reservedOnPage);
  const lists = Object.entries(page.lists).map(([name, rows]) => writeList(name, rows));
  const body = [...lists, ...page.actions.map(writeAction)].join("");
  return `<!doctype html><main${attribute("data-page", page.id)}${decision}${facts}>${body}</main>`;
}

/** A response that shows a page and that no cache keeps. */
export function pageResponse(page: Page, status = 200, headers: readonly Header[] = []): HttpResponse {
  return {
    status,
    headers: [["Content-Type", "text/html; charset=utf-8"], ["Cache-Control", "no-store"], ...headers],
    body: writePage(page),
  };
}

/** The page in an HTML document, or undefined where the document holds none. Never throws, whatever the document. */
export const readPage: (html: string) => Page | undefined = remembered(256, parsePage);

function parsePage(html: string): Page | undefined {
  const main = elementsOf(html).find((each) => attributeOf(each, "data-page") !== undefined);
  if (main === undefined) return undefined;
  const lists = new Map<string, readonly PageRow[]>();
  const actions: PageAction[] = [];
  for (const element of elementsIn(main)) {
    const list = attributeOf(element, "data-list");
    const choice = attributeOf(element, "data-choice");
    if (list !== undefined) lists.set(list, rowsOf(element));
    else if (choice !== undefined) actions.push(actionOf(element, choice));
  }
  const decision = attributeOf(main, "data-decision");
  return {
    id: attributeOf(main, "data-page") ?? "",
    ...(decision === undefined ? {} : { decision }),
    data: factsOf(main, reservedOnPage),
    lists: Object.fromEntries(lists),
    actions,
  };
}

function writeList(name: string, rows: readonly PageRow[]): string {
  const items = rows.map((row) => `<li${writeFacts(row, reservedInRow)}></li>`).join("");
  return `<ul${attribute("data-list", name)}>${items}</ul>`;
}

function writeAction(action: PageAction): string {
  const auto = action.choice === "auto";
  const fields = Object.entries(action.fields);
  const choice = attribute("data-choice", action.choice);
  const window = action.target === undefined ? "" : attribute("target", targetNames[action.target]);
  if (action.method === "get" && fields.length === 0 && action.fills === undefined && !auto)
    return `<a${choice}${attribute("href", action.action)}${window}></a>`;
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden"${attribute("name", name)}${attribute("value", value)}>`,
  );
  const filled = action.fills === undefined ? "" : `<input${attribute("name", action.fills)} data-fills>`;
  const target = attribute("method", action.method) + attribute("action", action.action);
  return `<form${choice}${target}${window}${auto ? " data-auto" : ""}>${hidden.join("")}${filled}</form>`;
}

function writeFacts(facts: Readonly<Record<string, string>>, reserved: readonly string[]): string {
  return Object.entries(facts)
    .map(([name, value]) => attribute(`data-${toKebab(name, reserved)}`, value))
    .join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns a bare carriage return into a line feed.
  "\r": "&#13;",
};

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/[&<>"\r]/g, (each) => escapes[each] ?? each)}"`;
}

function rowsOf(list: HtmlElement): readonly PageRow[] {
  return elementsIn(list)
    .filter((each) => each.tagName === "li")
    .map((each) => factsOf(each, reservedInRow));
}

function actionOf(element: HtmlElement, choice: string): PageAction {
  if (element.tagName === "a") {
    return {
      choice,
      method: "get",
      action: attributeOf(element, "href") ?? "",
      fields: {},
      ...targetNamed(attributeOf(element, "target")),
    };
  }
  const fields = new Map<string, string>();
  let fills: string | undefined;
  for (const input of elementsIn(element)) {
    const name = attributeOf(input, "name");
    if (input.tagName !== "input" || name === undefined) continue;
    if (attributeOf(input, "data-fills") === undefined) fields.set(name, attributeOf(input, "value") ?? "");
    else fills = name;
  }
  return {
    choice,
    method: attributeOf(element, "method")?.toLowerCase() === "post" ? "post" : "get",
    action: attributeOf(element, "action") ?? "",
    fields: Object.fromEntries(fields),
    ...(fills === undefined ? {} : { fills }),
    ...targetNamed(attributeOf(element, "target")),
  };
}

function factsOf(element: HtmlElement, reserved: readonly string[]): Readonly<Record<string, string>> {
  const facts = element.attrs
    .filter(({ name }) => name.startsWith("data-") && !reserved.includes(name.slice("data-".length)))
    .map(({ name, value }) => [fromKebab(name.slice("data-".length)), value] as const);
  return Object.fromEntries(facts);
}
