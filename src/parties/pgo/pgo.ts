import type { Party } from "../../simulation/party.ts";
import { createDescribe, createServerMachine } from "../../simulation/server.ts";
import { keyRequestMachine } from "../key-request.machine.ts";
import { accountMachine } from "./account.machine.ts";
import type { PgoConfig } from "./config.ts";
import { pgoEndpoints } from "./endpoints.ts";
import { introspectionMachine } from "./introspection.machine.ts";
import { moduleAuthorizationMachine } from "./module-authorization.machine.ts";
import { moduleServerEndpoints } from "./module-endpoints.ts";
import { moduleGrantMachine } from "./module-grant.machine.ts";
import { moduleLaunchMachine } from "./module-launch.machine.ts";
import { sessionMachine } from "./session.machine.ts";

const endpoints = [...pgoEndpoints, ...moduleServerEndpoints];

const pgoMachine = createServerMachine(endpoints, {
  session: sessionMachine,
  account: accountMachine,
  introspection: introspectionMachine,
  "key-request": keyRequestMachine,
  "module-authorization": moduleAuthorizationMachine,
  "module-grant": moduleGrantMachine,
  "module-launch": moduleLaunchMachine,
});
const describe = createDescribe("pgo", endpoints);

/** The PGO of the Person, offered by a DVP. */
export function createPgo(config: PgoConfig): Party {
  const residents = config.accounts.map((input) => ({ id: `account-${input.account}`, machine: "account", input }));
  return {
    id: "pgo",
    machine: pgoMachine,
    input: { ...config, residents },
    origins: [config.origin],
    faces: [{ id: "pgo", label: "PGO", domain: "person" }],
    describe,
  };
}
