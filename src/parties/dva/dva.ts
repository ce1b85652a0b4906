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
import { consentsEndpoint } from "./endpoints/consents.ts";
import { documentEndpoints } from "./endpoints/documents.ts";
import { fhirEndpoints } from "./endpoints/fhir.ts";
import { launchModuleEndpoints } from "./endpoints/launch-module.ts";
import { parEndpoint } from "./endpoints/par.ts";
import { revokeEndpoint } from "./endpoints/revoke.ts";
import { subscriptionEndpoints } from "./endpoints/subscription.ts";
import { tokenEndpoint } from "./endpoints/token.ts";
import { exchangeMachine } from "./exchange.machine.ts";
import { grantMachine } from "./grant.machine.ts";
import { launchMachine } from "./launch.machine.ts";
import { pushedRequestMachine } from "./pushed-request.machine.ts";
import { recordMachine } from "./record.machine.ts";
import { resourceRequestMachine } from "./resource-request.machine.ts";
import { revocationMachine } from "./revocation.machine.ts";
import { type SubscriptionInput, subscriptionMachine } from "./subscription.machine.ts";
import { subscriptionRequestMachine } from "./subscription-request.machine.ts";
import { taskMachine } from "./task.machine.ts";

const endpoints = [
  authorizeEndpoint,
  ...browserStepEndpoints,
  consentsEndpoint,
  ...subscriptionEndpoints,
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
  record: recordMachine,
  subscription: subscriptionMachine,
  "subscription-request": subscriptionRequestMachine,
  task: taskMachine,
});

/** What a world holds at its start, and which DVA this is. */
export interface DvaWorld {
  readonly tasks: readonly FhirTask[];
  /** Abonnementen from before the run. */
  readonly subscriptions?: readonly SubscriptionInput[];
  /** Party id; `dva` where there is one DVA only. */
  readonly id?: string;
  readonly label?: string;
  /** Whether the resource server is a participant of its own. */
  readonly hasFhir?: boolean;
}

/** The DVA: authorization, resource and subscription server of one Aanbieder. Each of its tasks is a machine. */
export function createDva(config: DvaConfig, world: DvaWorld): Party {
  const { tasks, subscriptions = [], id = "dva", label = "DVA", hasFhir = true } = world;
  const residents = [
    ...tasks.map((task) => ({ id: `task-${task.id}`, machine: "task", input: { task } })),
    ...subscriptions.map((input) => ({ machine: "subscription", input })),
  ];
  const fhir = { id: `${id}-fhir`, label: `${label} FHIR`, domain: "provider" } as const;
  const nameRequest = createDescribe(id, endpoints);
  return {
    id,
    machine: dvaMachine,
    input: { ...config, residents },
    origins: [config.origin],
    faces: [{ id, label, domain: "provider" }, ...(hasFhir ? [fhir] : [])],
    describe: (request) => {
      const { participant, type } = nameRequest(request);
      // Endpoints name the face of the resource server as the first DVA has it.
      return { participant: participant === "dva-fhir" ? fhir.id : participant, type };
    },
  };
}
