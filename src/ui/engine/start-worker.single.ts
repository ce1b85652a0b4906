import EngineWorker from "./engine.worker.ts?worker&inline";

/** The engine's own thread, out of the page itself: takes the place of `start-worker.ts` where the page is one file. */
export function startWorker(): Worker {
  return new EngineWorker({ name: "engine" });
}
