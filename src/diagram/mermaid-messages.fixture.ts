import mermaid from "mermaid";

/** One statement as Mermaid's own parser counted it; the drawing's `data-id` is `i` and this id. */
export interface ParsedStatement {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly message: string;
  readonly type: number;
}

/**
 * Parses Mermaid text in Node and returns the statements that Mermaid counts. Throws where Mermaid would draw an error.
 * Boxes are taken out first: reading a box colour needs a browser, and boxes are no statements.
 */
export async function mermaidStatements(text: string): Promise<readonly ParsedStatement[]> {
  const unboxed = text
    .split("\n")
    .filter((line) => !/^(?:box\b.*|end)$/u.test(line.trim()))
    .join("\n");
  // Registers the diagram types, and reads directives and front matter as a rendering would.
  await mermaid.parse(unboxed);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(unboxed);
  return (diagram.db as unknown as { getMessages(): readonly ParsedStatement[] }).getMessages();
}
