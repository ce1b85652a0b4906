import { assign, enqueueActions, setup } from "xstate";
import { parseDuration } from "../../simulation/clock.ts";
import { portsOf } from "../../simulation/ports.ts";
import { accessLegMachine } from "./access-leg.machine.ts";
import { dossierAt } from "./account.machine.ts";
import { type OfferedModule, pgoConfig } from "./config.ts";
import { deliverLegMachine } from "./deliver-leg.machine.ts";
import type { LaunchInput, LaunchOutput } from "./launch-leg.types.ts";
import { targetOf } from "./tasks.ts";

export interface OwnLaunchInput extends LaunchInput {
  /** The PGO session that starts the task. */
  readonly session: string;
  /** A module without a task, for data of the PGO itself; null for a task. */
  readonly offered: OfferedModule | null;
}

interface OwnLaunchContext extends OwnLaunchInput {
  readonly token: string | null;
  readonly launch: string;
  readonly error: string | null;
}

/**
 * Options 2a and 2b at the PGO: it is the authorization server of the module and makes the launch value itself. It makes
 * sure first that it has a valid token of the DVA, because the module's token will rest on that.
 *
 * @see KoppelMij IG, option 2a and 2b
 */
export const ownLaunchLegMachine = setup({
  types: { context: {} as OwnLaunchContext, input: {} as OwnLaunchInput, output: {} as LaunchOutput },
  actors: { accessLeg: accessLegMachine, deliverLeg: deliverLegMachine },
  actions: {
    mintLaunch: enqueueActions(({ context, system, enqueue }) => {
      const ports = portsOf(system);
      const { origin } = pgoConfig(system);
      const { session, account, provider, task, offered } = context;
      const token = ports.random("launch-token");
      const expires = ports.now() + (parseDuration(ports.settings["launch-lifetime"] ?? "") ?? 300_000);
      ports.mint({ kind: "launch-token", value: token, issuer: origin, expires });
      const client = offered?.id ?? targetOf(dossierAt(system, account, provider.id), task).client;
      const input = { token, session, account, provider: provider.id, task, client, expires };
      enqueue.assign({ launch: token });
      enqueue.sendTo(system.get("pgo"), { type: "spawn", machine: "module-launch", input } as never);
    }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, token: null, launch: "", error: null }),
  initial: "choosing",
  states: {
    choosing: {
      always: [
        // The PGO's own data need no token of a DVA.
        { guard: ({ context }) => context.offered !== null, target: "delivering", actions: "mintLaunch" },
        { target: "access" },
      ],
    },
    access: {
      entry: ({ system }) => portsOf(system).phase("prepare"),
      invoke: {
        id: "access",
        src: "accessLeg",
        input: ({ context }) => ({ account: context.account, provider: context.provider }),
        onDone: { target: "judgingAccess", actions: assign({ token: ({ event }) => event.output.token }) },
      },
    },
    judgingAccess: {
      always: [
        { guard: ({ context }) => context.token !== null, target: "delivering", actions: "mintLaunch" },
        { target: "withoutToken" },
      ],
    },
    delivering: {
      invoke: {
        src: "deliverLeg",
        input: ({ context, self }) => ({ ...context, iss: pgoConfig(self.system).fhirBase }),
        onDone: { target: "launched", actions: assign({ error: ({ event }) => event.output.error }) },
      },
    },
    launched: { type: "final" },
    withoutToken: { type: "final" },
  },
  output: ({ context }): LaunchOutput => ({
    exchange: context.exchange,
    result: context.error !== null ? "failed" : context.launch === "" ? "collect" : "launched",
    error: context.error,
  }),
});
