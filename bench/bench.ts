import { ensureBuilt } from "../scripts/build.mjs";
import { engineMemory } from "./engine-memory.ts";
import { engineSpeed } from "./engine-speed.ts";
import { everyScenario } from "./every-scenario.ts";
import { lighthouseSpeed } from "./lighthouse-speed.ts";
import { matrixSpeed } from "./matrix-speed.ts";
import { pageSpeed } from "./page-speed.ts";
import { pageWeight } from "./page-weight.ts";

// Ratios of things measured in one run hold on any machine; milliseconds do not.
const parts = { engineSpeed, everyScenario, engineMemory, matrixSpeed, pageWeight, pageSpeed, lighthouseSpeed };

// `npm run bench -- pageSpeed` measures only that.
const wanted = process.argv.slice(2);
if (!ensureBuilt({ toStderr: true })) throw new Error("The build failed.");
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const row of await part()) console.log(row);
}
