import type { FhirTask } from "../../protocol/fhir/resources.ts";
import type { Party } from "../../simulation/party.ts";
import { createDescribe, createServerMachine } from "../../simulation/server.ts";
import { keyRequestMachine } from "../key-request.machine.ts";
import { authorizationMachine } from "./authorization.machine.ts";
import { browserMarkMachine } from "./browser-mark.machine.ts";
import { browserSessionMachine } from "./browser-session.machine.ts";
import type { DvaConfig } from "./config.ts";
import { delegationMachine } from "./delegation.machine.ts";
import { authorizeEndpoint } from "./endpoints/authorize.ts";
import { browserStepEndpoints } from "./endpoints/browser-steps.ts";
import { documentEndpoints } from "./endpoints/documents.ts";
import { fhirEndpoints } from "./endpoints/fhir.ts";
import { launchModuleEndpoints } from "./endpoints/launch-module.ts";
import { parEndpoint } from "./endpoints/par.ts";
import { revokeEndpoint } from "./endpoints/revoke.ts";
import { tokenEndpoint } from "./endpoints/token.ts";
import { exchangeMachine } from "./exchange.machine.ts";
import { grantMachine } from "./grant.machine.ts";
import { launchMachine } from "./launch.machine.ts";
import { pushedRequestMachine } from "./pushed-request.machine.ts";
import { resourceRequestMachine } from "./resource-request.machine.ts";
import { revocationMachine } from "./revocation.machine.ts";
import { taskMachine } from "./task.machine.ts";

const endpoints = [
  authorizeEndpoint,
  ...browserStepEndpoints,
  tokenEndpoint,
  parEndpoint,
  ...launchModuleEndpoints,
  revokeEndpoint,
  ...documentEndpoints,
  ...fhirEndpoints,
];

const dvaMachine = createServerMachine(endpoints, {
  authorization: authorizationMachine,
  "browser-mark": browserMarkMachine,
  "browser-session": browserSessionMachine,
  grant: grantMachine,
  "key-request": keyRequestMachine,
  delegation: delegationMachine,
  exchange: exchangeMachine,
  launch: launchMachine,
  "pushed-request": pushedRequestMachine,
  "resource-request": resourceRequestMachine,
  revocation: revocationMachine,
  task: taskMachine,
});

const describe = createDescribe("dva", endpoints);

/** The DVA: authorization server and FHIR resource server of one Aanbieder. Each of its tasks is a machine. */
export function createDva(config: DvaConfig, tasks: readonly FhirTask[]): Party {
  const residents = tasks.map((task) => ({ id: `task-${task.id}`, machine: "task", input: { task } }));
  return {
    id: "dva",
    machine: dvaMachine,
    input: { ...config, residents },
    origins: [config.origin],
    faces: [
      { id: "dva", label: "DVA", domain: "provider" },
      { id: "dva-fhir", label: "DVA FHIR", domain: "provider" },
    ],
    describe,
  };
}
