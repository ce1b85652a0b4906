import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { root } from "./root.mjs";

/** The service worker beside the page. */
const workerFile = "service-worker.js";

/**
 * Builds the service worker and tells it which files to keep: all that the page can load, but of Mermaid only what sequence
 * diagrams need, which is a fifth of it.
 * @returns {import("vite").Plugin}
 */
export function offlinePlugin() {
  /** @type {string} */
  let outDir;
  return {
    name: "offline",
    apply: "build",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async writeBundle(_, bundle) {
      const files = [...filesOfPage(bundle), "icon.svg"].sort();
      const manifest = files.map((url) => ({ url, revision: isHashed(url) ? null : hashOf(join(outDir, url)) }));
      await build({
        root,
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        define: { "self.__WB_MANIFEST": JSON.stringify(manifest), "process.env.NODE_ENV": '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          target: "es2023",
          rolldownOptions: {
            input: join(root, "src/ui/offline/service-worker.ts"),
            output: { format: "iife", entryFileNames: workerFile },
          },
        },
      });
    },
  };
}

/**
 * The page, what it imports now and later, and everything that is no chunk: styles and the engine's thread.
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @returns {Set<string>}
 */
export function filesOfPage(bundle) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = Object.values(bundle).flatMap((each) =>
    each.type === "chunk"
      ? each.isEntry
        ? [each.fileName]
        : []
      : /\.(html|css|js)$/.test(each.fileName)
        ? [each.fileName]
        : [],
  );
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const output = bundle[name];
    if (output === undefined || found.has(name)) continue;
    found.add(name);
    if (output.type !== "chunk") continue;
    const later = output.dynamicImports.filter((each) => isWanted(output, bundle[each]));
    open.push(...output.imports, ...later);
  }
  return found;
}

/**
 * Mermaid asks for one chunk per kind of diagram; only sequence diagrams are drawn here.
 * @param {import("vite").Rolldown.OutputChunk} from
 * @param {import("vite").Rolldown.OutputChunk | import("vite").Rolldown.OutputAsset | undefined} to
 */
function isWanted(from, to) {
  const isMermaids = from.moduleIds.some((id) => id.includes("/node_modules/mermaid/"));
  if (!isMermaids || to?.type !== "chunk") return true;
  return to.moduleIds.some((id) => id.includes("sequenceDiagram"));
}

/** @param {string} url */
function isHashed(url) {
  return url.startsWith("assets/");
}

/** @param {string} path */
function hashOf(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
}
