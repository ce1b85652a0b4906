import type { Party } from "../../simulation/party.ts";
import { createDescribe, createServerMachine } from "../../simulation/server.ts";
import { accountMachine } from "./account.machine.ts";
import type { PgoConfig } from "./config.ts";
import { pgoEndpoints } from "./endpoints.ts";
import { sessionMachine } from "./session.machine.ts";

const pgoMachine = createServerMachine(pgoEndpoints, { session: sessionMachine, account: accountMachine });
const describe = createDescribe("pgo", pgoEndpoints);

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
