import { wrap } from "comlink";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { PartialStory } from "../state/run-link.ts";
import type { EngineApi, Simulated } from "./engine-api.ts";
import type { ModuleTypeRow } from "./module-type-row.ts";
import { startWorker } from "./start-worker.ts";

/** `superseded` where a newer story was asked for before this one was answered. */
export type SimulateAnswer = Simulated | "superseded";

export interface EngineClient extends Pick<EngineApi, "compare" | "count" | "trace" | "write"> {
  catalogue(): Promise<Catalogue>;
  /** Runs one story at a time; of the stories that wait, only the last one is run. */
  simulate(story: PartialStory): Promise<SimulateAnswer>;
  /** Runs a story beside the one on screen; it supersedes nothing and is superseded by nothing. */
  simulateAside(story: PartialStory): Promise<Simulated>;
  /** Beside the run on screen: it supersedes nothing. */
  moduleTypes(): Promise<readonly ModuleTypeRow[]>;
}

/** The engine in its own thread, so that a long run never holds up the page. */
export function startEngine(): EngineClient {
  return createEngineClient(wrap<EngineApi>(startWorker()));
}

/** The client of any engine, for instance one without a thread in a test. */
export function createEngineClient(engine: EngineApi): EngineClient {
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return {
    catalogue: () => engine.catalogue(),
    simulateAside: (story) => engine.simulate(story),
    moduleTypes: () => engine.moduleTypes(),
    compare: (stories) => engine.compare(stories),
    count: (story) => engine.count(story),
    trace: (fingerprint, value) => engine.trace(fingerprint, value),
    write: (fingerprint, format, style) => engine.write(fingerprint, format, style),
    async simulate(story) {
      newest += 1;
      const mine = newest;
      const before = running;
      const answer = (async (): Promise<SimulateAnswer> => {
        await before;
        if (mine !== newest) return "superseded";
        const simulated = await engine.simulate(story);
        return mine === newest ? simulated : "superseded";
      })();
      running = answer.catch(() => undefined);
      return answer;
    },
  };
}
