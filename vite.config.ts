import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contentSecurityPolicy, policyTag } from "./scripts/content-security-policy.mjs";
import { offlinePlugin } from "./scripts/offline-plugin.mjs";
import { singleFilePlugins } from "./scripts/single-file-plugin.mjs";
import { sourceHash, sourceHashFile } from "./scripts/source-hash.mjs";

/** The policy is written into the built page itself, so that it holds on any server and in any folder. */
function policyInPage(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: (html) => {
      const charset = '<meta charset="utf-8" />';
      if (!html.includes(charset)) throw new Error(`index.html has no ${charset} to put the policy after`);
      return html.replace(charset, `${charset}\n    ${policyTag(contentSecurityPolicy)}`);
    },
  };
}

/** The build names the sources that it was made from, so that `npm start` sees when it is stale. */
function hashOfSources(): Plugin {
  return {
    name: "source-hash",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: sourceHashFile, source: sourceHash() });
    },
  };
}

/** `npm run build:single` makes one file; any other build makes the page that is served. */
const single = "single";

export default defineConfig(({ mode }) => ({
  base: "./",
  appType: "mpa",
  plugins: [
    react(),
    tailwindcss(),
    ...(mode === single ? singleFilePlugins() : [policyInPage(), hashOfSources(), offlinePlugin()]),
  ],
  worker: {
    // A page from a disk has no origin, and a thread made there cannot be a module or load more from anywhere.
    format: mode === single ? "iife" : "es",
    ...(mode === single && { rolldownOptions: { output: { codeSplitting: false } } }),
  },
  build: {
    target: "es2023",
    ...(mode === single && { outDir: "dist-single", copyPublicDir: false }),
    // Every current browser has module preloading; the polyfill would only add a fetch.
    modulePreload: { polyfill: false },
    // Mermaid's diagram chunk is large and is loaded after the page reacts.
    chunkSizeWarningLimit: 1500,
  },
  server: { host: "127.0.0.1" },
  preview: {
    host: "127.0.0.1",
    headers: { "Content-Security-Policy": contentSecurityPolicy, "X-Content-Type-Options": "nosniff" },
  },
}));
