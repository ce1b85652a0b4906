import type { Party } from "../../simulation/party.ts";
import { createDescribe, createServerMachine } from "../../simulation/server.ts";
import { keyRequestMachine } from "../key-request.machine.ts";
import { accountMachine } from "./account.machine.ts";
import type { PgoConfig } from "./config.ts";
import { dossierEndpoints } from "./dossier-endpoints.ts";
import { dossierRequestMachine } from "./dossier-request.machine.ts";
import { pgoEndpoints } from "./endpoints.ts";
import { introspectionMachine } from "./introspection.machine.ts";
import { moduleAuthorizationMachine } from "./module-authorization.machine.ts";
import { moduleServerEndpoints } from "./module-endpoints.ts";
import { moduleGrantMachine } from "./module-grant.machine.ts";
import { moduleLaunchMachine } from "./module-launch.machine.ts";
import { notificationMachine } from "./notification.machine.ts";
import { notificationEndpoint } from "./notification-endpoint.ts";
import { revocationMachine } from "./revocation.machine.ts";
import { sessionMachine } from "./session.machine.ts";
import { type SubscriptionInput, subscriptionMachine } from "./subscription.machine.ts";

const endpoints = [...pgoEndpoints, notificationEndpoint, ...moduleServerEndpoints, ...dossierEndpoints];

const pgoMachine = createServerMachine(endpoints, {
  session: sessionMachine,
  account: accountMachine,
  subscription: subscriptionMachine,
  notification: notificationMachine,
  introspection: introspectionMachine,
  "key-request": keyRequestMachine,
  "module-authorization": moduleAuthorizationMachine,
  "module-grant": moduleGrantMachine,
  "module-launch": moduleLaunchMachine,
  "dossier-request": dossierRequestMachine,
  revocation: revocationMachine,
});

const describe = createDescribe("pgo", endpoints);

/**
 * The PGO of the Person, offered by a DVP.
 *
 * @param subscriptions Abonnementen from before the run
 */
export function createPgo(config: PgoConfig, subscriptions: readonly SubscriptionInput[] = []): Party {
  const residents = [
    ...config.accounts.map((input) => ({ id: `account-${input.account}`, machine: "account", input })),
    ...subscriptions.map((input) => ({ machine: "subscription", input })),
  ];
  return {
    id: "pgo",
    machine: pgoMachine,
    input: { ...config, residents },
    origins: [config.origin],
    faces: [{ id: "pgo", label: "PGO", domain: "person" }],
    describe,
  };
}
