import type { Party } from "../../simulation/party.ts";
import type { Domain } from "../../simulation/recording.ts";
import { createDescribe, createServerMachine } from "../../simulation/server.ts";
import type { ModuleConfig } from "./config.ts";
import { moduleEndpoints } from "./endpoints.ts";
import { recordMachine } from "./record.machine.ts";
import { sessionMachine } from "./session.machine.ts";
import { strayCodeMachine } from "./stray-code.machine.ts";

const moduleMachine = createServerMachine(moduleEndpoints, {
  session: sessionMachine,
  "stray-code": strayCodeMachine,
  record: recordMachine,
});
const describe = createDescribe("module", moduleEndpoints);

/** An Aanbiedermodule: a SMART app that the Person starts for a task. */
export function createModule(config: ModuleConfig, domain: Domain): Party {
  return {
    id: "module",
    machine: moduleMachine,
    input: config,
    origins: [config.origin],
    faces: [{ id: "module", label: "Module", domain }],
    describe,
  };
}
