import { expose } from "comlink";
import { fixtureCatalogue, fixtureRecording } from "../fixtures/recording.ts";
import type { EngineApi } from "./engine-api.ts";

const api: EngineApi = {
  catalogue: async () => fixtureCatalogue,
  simulate: async (story) => ({ ok: true, recording: fixtureRecording(story) }),
};

expose(api);
