import type { Page, PageAction, PageRow } from "../../protocol/page.ts";
import { fromKebab } from "../../protocol/page-names.ts";
import { targetNamed } from "../../protocol/page-target.ts";
import { remembered } from "../../protocol/remembered.ts";

/** The little of a DOM element that reading a page needs, so that a test can do without a browser. */
export interface PageElement {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
}

export type ParseDocument = (html: string) => PageElement;

/** The browser's own parser. It runs no script and loads nothing; the result is read as data and never shown. */
const parseInBrowser: ParseDocument = (html) => new DOMParser().parseFromString(html, "text/html").documentElement;

const readInBrowser = remembered(256, (html) => read(parseInBrowser(html)));

/**
 * Reads a page document, the counterpart of `writePage` in `src/protocol/page.ts`.
 * @returns undefined where the document holds no page.
 */
export function readPageDocument(html: string, parse?: ParseDocument): Page | undefined {
  return parse === undefined ? readInBrowser(html) : read(parse(html));
}

function read(root: PageElement): Page | undefined {
  const main = descendants(root).find((element) => element.getAttribute("data-page") !== null);
  if (main === undefined) return undefined;
  const inside = descendants(main);
  const decision = main.getAttribute("data-decision");
  return {
    id: main.getAttribute("data-page") ?? "",
    ...(decision !== null && { decision }),
    data: facts(main, ["data-page", "data-decision"]),
    lists: Object.fromEntries(
      inside.flatMap((element) => {
        const name = element.getAttribute("data-list");
        return name === null ? [] : [[name, rows(element)] as const];
      }),
    ),
    actions: inside.flatMap((element) => {
      const choice = element.getAttribute("data-choice");
      return choice === null ? [] : [actionOf(element, choice)];
    }),
  };
}

function rows(list: PageElement): readonly PageRow[] {
  return descendants(list)
    .filter(({ localName }) => localName === "li")
    .map((item) => facts(item, []));
}

function actionOf(element: PageElement, choice: string): PageAction {
  const target = targetNamed(element.getAttribute("target"));
  if (element.localName === "a") {
    return { choice, method: "get", action: element.getAttribute("href") ?? "", fields: {}, ...target };
  }
  const inputs = descendants(element).filter(({ localName }) => localName === "input");
  const hidden = inputs.filter((input) => input.getAttribute("data-fills") === null);
  const fills = inputs.find((input) => input.getAttribute("data-fills") !== null)?.getAttribute("name");
  return {
    choice,
    method: element.getAttribute("method")?.toLowerCase() === "post" ? "post" : "get",
    action: element.getAttribute("action") ?? "",
    fields: Object.fromEntries(
      hidden.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
    ),
    ...(fills && { fills }),
    ...target,
  };
}

function facts(element: PageElement, reserved: readonly string[]): PageRow {
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name.startsWith("data-") && !reserved.includes(name))
      .map(({ name, value }) => [fromKebab(name.slice("data-".length)), value]),
  );
}

function descendants(element: PageElement): readonly PageElement[] {
  return [...element.children].flatMap((child) => [child, ...descendants(child)]);
}
