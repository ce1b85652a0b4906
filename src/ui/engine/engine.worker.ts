import { expose } from "comlink";
import { catalogue, checkStory, simulate } from "../../library.ts";
import { groupOf } from "../state/scenario-groups.ts";
import type { EngineApi } from "./engine-api.ts";
import { type ModuleTypeRow, moduleTypeRow } from "./module-type-row.ts";

/** The engine in its own thread. A story that names something unknown is an answer here, since an error loses its fields on the way. */
const api: EngineApi = {
  catalogue: async () => catalogue,
  async simulate(story) {
    const checked = checkStory(story);
    if (!checked.ok) return { ok: false, problem: { word: checked.problem.word, valid: checked.problem.valid } };
    return { ok: true, recording: await simulate(checked.story) };
  },
  async moduleTypes() {
    const rows: ModuleTypeRow[] = [];
    for (const { id: scenario } of catalogue.scenarios.filter((each) => groupOf(each) === "types")) {
      rows.push(moduleTypeRow(await simulate({ scenario })));
    }
    return rows;
  },
};

expose(api);
