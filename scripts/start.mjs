/**
 * `npm start`: installs what is missing, builds where the build is stale, serves `dist/` and prints its address.
 * The environment variable PORT asks for a port; a free one is taken where that one is in use.
 */
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";

ensureInstalled();
if (!ensureBuilt({ toStderr: true })) {
  console.error("The build failed.");
  process.exit(1);
}

const { preview } = await import("vite");
const server = await preview({ root, logLevel: "error", preview: { port: Number(process.env["PORT"] ?? 4173) } });
console.log(`KoppelMij flow simulator: ${server.resolvedUrls?.local[0]}  (stop with Ctrl+C)`);
