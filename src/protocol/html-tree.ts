import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a parsed document. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Every element of a document, in document order. Never throws: HTML parsing has no errors that stop it. */
export function elementsOf(html: string): readonly HtmlElement[] {
  return elementsIn(parse(html));
}

/** The value of an attribute, or undefined where the element has none of that name. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Every element inside a node, in document order. */
export function elementsIn(root: DefaultTreeAdapterTypes.ParentNode): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  // A list and no recursion: a hostile document nests deeper than the call stack.
  const waiting = root.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!("tagName" in node)) continue;
    found.push(node);
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}
