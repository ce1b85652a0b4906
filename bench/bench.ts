import { engineMemory } from "./engine-memory.ts";
import { engineSpeed } from "./engine-speed.ts";
import { pageWeight } from "./page-weight.ts";

// Ratios of things measured in one run hold on any machine; milliseconds do not, so they stand below as a remark.
const parts = [engineSpeed, engineMemory, pageWeight];
for (const part of parts) for (const row of await part()) console.log(row);
