import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { viteSingleFile } from "vite-plugin-singlefile";
import { policyTag, singleFilePolicy } from "./content-security-policy.mjs";
import { root } from "./root.mjs";

/**
 * The page with everything in it as one HTML file, which runs from a disk or a USB stick. Its policy allows its own script, by
 * the hash of it, and the engine's thread that this makes; there is no server to ask anything of.
 * @returns {import("vite").PluginOption[]}
 */
export function singleFilePlugins() {
  return [
    {
      name: "worker-in-page",
      enforce: "pre",
      resolveId(source, importer) {
        if (!source.endsWith("/start-worker.ts") || importer === undefined) return null;
        return join(root, "src/ui/engine/start-worker.single.ts");
      },
    },
    viteSingleFile({ removeViteModuleLoader: true, useRecommendedBuildConfig: true }),
    {
      name: "policy-of-single-file",
      enforce: "post",
      generateBundle: {
        order: "post",
        handler(_, bundle) {
          const page = bundle["index.html"];
          if (page?.type !== "asset") throw new Error("The build made no index.html");
          page.source = withPolicy(withIcon(String(page.source)));
        },
      },
    },
  ];
}

/** @param {string} html */
function withIcon(html) {
  const icon = readFileSync(join(root, "public/icon.svg")).toString("base64");
  return html.replace(/href="\.\/icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`);
}

/** @param {string} html */
function withPolicy(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? "");
  const hashes = scripts.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const charset = '<meta charset="utf-8" />';
  if (scripts.length === 0 || !html.includes(charset)) throw new Error("The page has no script or no charset");
  return html.replace(charset, () => `${charset}\n    ${policyTag(singleFilePolicy(hashes))}`);
}
