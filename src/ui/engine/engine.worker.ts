import { expose } from "comlink";
import {
  catalogue,
  checkStory,
  compareRuns,
  createAttackMatrix,
  factsOf,
  matrixCells,
  simulate,
  traceValue,
} from "../../library.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import type { Recording } from "../../simulation/recording.ts";
import { groupOf } from "../state/scenario-groups.ts";
import type { EngineApi } from "./engine-api.ts";
import { type ModuleTypeRow, moduleTypeRow } from "./module-type-row.ts";

/** Recordings that can still be asked about, by fingerprint, the newest last. */
const recent = new Map<string, Recording>();
const remembered = 8;

/** Keeps the honest runs that its cells share. */
const matrix = createAttackMatrix();

/** The engine in its own thread. A story that names something unknown is an answer here, since an error loses its fields on the way. */
const api: EngineApi = {
  catalogue: async () => catalogue,
  async simulate(story) {
    const checked = checkStory(story);
    if (!checked.ok) return { ok: false, problem: { word: checked.problem.word, valid: checked.problem.valid } };
    return { ok: true, recording: remember(await simulate(checked.story)) };
  },
  async count(story) {
    const checked = checkStory(story);
    if (!checked.ok) return undefined;
    const recording = await simulate(checked.story);
    return { facts: factsOf(recording), status: recording.outcome.status };
  },
  async compare(stories) {
    const recordings: Recording[] = [];
    for (const story of stories) {
      const checked = checkStory(story);
      if (!checked.ok) return undefined;
      recordings.push(await simulate(checked.story));
    }
    return compareRuns(recordings);
  },
  async trace(fingerprint, value) {
    const recording = recent.get(fingerprint);
    return recording === undefined ? undefined : traceValue(recording, value);
  },
  async write(fingerprint, format, style) {
    const recording = recent.get(fingerprint);
    if (recording === undefined) return undefined;
    const { writeRecording } = await import("./write-recording.ts");
    return writeRecording(recording, format, style);
  },
  cells: async (options) => matrixCells(options),
  async rows(cell, baselineOnly) {
    const rows: MatrixRow[] = [];
    for await (const row of matrix.rowsOf(cell, baselineOnly)) rows.push(row);
    return rows;
  },
  async moduleTypes() {
    const rows: ModuleTypeRow[] = [];
    for (const { id: scenario } of catalogue.scenarios.filter((each) => groupOf(each) === "types")) {
      rows.push(moduleTypeRow(await simulate({ scenario })));
    }
    return rows;
  },
};

function remember(recording: Recording): Recording {
  recent.delete(recording.fingerprint);
  recent.set(recording.fingerprint, recording);
  const [oldest] = recent.keys();
  if (recent.size > remembered && oldest !== undefined) recent.delete(oldest);
  return recording;
}

expose(api);
