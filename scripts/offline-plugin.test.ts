import { expect, test } from "vitest";
import { filesOfPage } from "./offline-plugin.mjs";

const chunk = (moduleId: string, more: { isEntry?: boolean; imports?: string[]; dynamicImports?: string[] } = {}) => ({
  type: "chunk",
  isEntry: false,
  imports: [],
  dynamicImports: [],
  moduleIds: [moduleId],
  ...more,
});

test("what the page can load is kept, and of Mermaid only what sequence diagrams need", () => {
  const bundle = {
    "assets/index.js": chunk("/src/main.tsx", {
      isEntry: true,
      imports: ["assets/react.js"],
      dynamicImports: ["assets/run.js"],
    }),
    "assets/react.js": chunk("/node_modules/react/index.js"),
    "assets/run.js": chunk("/src/ui/run/run-page.tsx", { dynamicImports: ["assets/mermaid.js"] }),
    "assets/mermaid.js": chunk("/node_modules/mermaid/dist/mermaid.core.mjs", {
      dynamicImports: ["assets/sequence.js", "assets/gantt.js"],
    }),
    "assets/sequence.js": chunk("/node_modules/mermaid/dist/chunks/sequenceDiagram-1.mjs", {
      imports: ["assets/shared.js"],
    }),
    "assets/shared.js": chunk("/node_modules/mermaid/dist/chunks/chunk-2.mjs"),
    "assets/gantt.js": chunk("/node_modules/mermaid/dist/chunks/ganttDiagram-1.mjs", { imports: ["assets/d3.js"] }),
    "assets/d3.js": chunk("/node_modules/d3/index.js"),
    "assets/unused.js": chunk("/src/unused.ts"),
    "index.html": { type: "asset" },
    "assets/index.css": { type: "asset" },
    "assets/engine.worker.js": { type: "asset" },
    "source-hash.txt": { type: "asset" },
  };
  const named = Object.fromEntries(Object.entries(bundle).map(([fileName, each]) => [fileName, { fileName, ...each }]));
  expect([...filesOfPage(named as never)].sort()).toEqual([
    "assets/engine.worker.js",
    "assets/index.css",
    "assets/index.js",
    "assets/mermaid.js",
    "assets/react.js",
    "assets/run.js",
    "assets/sequence.js",
    "assets/shared.js",
    "index.html",
  ]);
});
