/** One import, re-export or worker address in a source file. */
export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: `import type`, `export type … from`. */
  readonly typeOnly: boolean;
  readonly reExport: boolean;
}

const statement =
  /^[ \t]*(import|export)\b(?<type>[ \t]+type\b(?![ \t]*,|[ \t]+from\b))?(?:[^"'`;=()]*?\bfrom)?\s*["'](?<from>[^"']+)["']/gm;
const expression = /(?:\bimport\s*\(\s*|\bnew URL\(\s*)["'`](?<from>[^"'`]+)["'`]/g;

/** Every import of a source text, static, dynamic or by `new URL(…, import.meta.url)`. Comments do not count. */
export function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const found: Import[] = [];
  for (const match of code.matchAll(statement)) {
    found.push({
      specifier: match.groups?.["from"] ?? "",
      typeOnly: match.groups?.["type"] !== undefined,
      reExport: match[1] === "export",
    });
  }
  for (const match of code.matchAll(expression)) {
    const specifier = match.groups?.["from"] ?? "";
    const isImport = match[0].startsWith("import");
    if (isImport || specifier.startsWith(".")) found.push({ specifier, typeOnly: false, reExport: false });
  }
  return found;
}

/** The source with its comments blanked out, line breaks kept. A `//` or `/*` in a text such as an address stays. */
export function withoutComments(source: string): string {
  return source
    .replace(/(^|[\s(,{])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|\s)\/\/.*$/gm, "");
}
