import { builtFiles, chunksNamed, firstScripts, keptFiles, readBuilt, weightOf, withImports } from "./built-files.ts";

/** One budget: what it is about, what it weighs now and what it may weigh. */
export interface Weight {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: "kB" | "files";
}

/** Pages and windows that the first page must not carry; each is a script of its own, loaded when it is gone to. */
const later = [
  ...["run", "scenarios", "compare", "matrix", "tours", "notes", "background"].map((page) => `${page}-page`),
  ...["help", "search", "share", "display", "about"].map((dialog) => `${dialog}-dialog`),
];

/** What the built page weighs, gzip; each budget stands a little above what was measured when it was set. */
export function pageWeights(): readonly Weight[] {
  const first = firstScripts();
  const added = (page: string) => [...withImports(chunksNamed(page, "js"))].filter((each) => !first.has(each));
  const heaviest = Math.max(...later.filter((each) => each !== "run-page").map((each) => weightOf(added(each))));
  const texts = (name: string) => Math.max(...chunksNamed(name, "js").map((each) => weightOf([each])));
  const early = [...first].filter((each) => later.some((name) => each.startsWith(`assets/${name}-`)));
  const mermaid = [...first].filter((each) => readBuilt(each).includes("sequenceDiagram"));
  const styles = builtFiles().filter((each) => each.endsWith(".css"));
  return [
    kB("JavaScript before the page reacts, with its texts", weightOf(first) + texts("first-texts"), 160),
    files("  of which scripts with Mermaid in them", mermaid.length, 0),
    files("  of which other pages and windows", early.length, 0),
    kB("all texts of one language", texts("(?:nl|en)"), 75),
    kB("a run adds, without Mermaid", weightOf(added("run-page")), 71),
    kB("the heaviest other page or window adds", heaviest, 38),
    kB("the engine's thread", weightOf(chunksNamed("engine\\.worker", "js")), 190),
    kB("all styles", weightOf(styles), 13),
    kB("what is kept for working offline", weightOf(keptFiles()), 1000),
  ];
}

function kB(what: string, value: number, budget: number): Weight {
  return { what, value, budget, unit: "kB" };
}

function files(what: string, value: number, budget: number): Weight {
  return { what, value, budget, unit: "files" };
}
