import { assign, setup } from "xstate";
import { redirect, withQuery } from "../../protocol/http.ts";
import { pageResponse } from "../../protocol/page.ts";
import { type CheckInput, checkInput, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { dossierAt } from "./account.machine.ts";
import { type OfferedModule, pgoConfig } from "./config.ts";
import type { LaunchInput } from "./launch-leg.types.ts";
import { pgoChecks } from "./pgo.checks.ts";
import { targetOf } from "./tasks.ts";

export interface DeliverInput extends LaunchInput {
  readonly iss: string;
  readonly launch: string;
  /** The module itself, where no task names it. */
  readonly offered?: OfferedModule | null;
}

interface DeliverContext extends DeliverInput {
  readonly launchUrl: string;
  readonly moduleClient: string;
  readonly error: string | null;
}

/**
 * The last step of every launch by the PGO: sends the browser with the launch value to the module, by redirect or by a
 * form that submits itself, and only to an address that the module registered.
 *
 * @see SMART App Launch 2.2; KoppelMij IG, technical-walkthrough-pgo-launch-uitvoeren
 */
export const deliverLegMachine = setup({
  types: {
    context: {} as DeliverContext,
    input: {} as DeliverInput,
    output: {} as { readonly error: string | null },
  },
  actors: { runChecks },
  actions: {
    findTarget: assign(({ context, system }) => {
      if (context.offered != null) return { launchUrl: context.offered.address, moduleClient: context.offered.id };
      const target = targetOf(dossierAt(system, context.account, context.provider.id), context.task);
      return { launchUrl: target.address, moduleClient: target.client };
    }),
    launch: ({ context, system }) => {
      const ports = portsOf(system);
      ports.phase("launch");
      const fields = { iss: context.iss, launch: context.launch };
      if (ports.settings["launch-method"] === "post") {
        const action = { choice: "auto", method: "post" as const, action: context.launchUrl, fields };
        const page = { id: "form-post", data: {}, lists: {}, actions: [action] };
        ports.respond(context.exchange, pageResponse(page), "launch-form-page");
      } else {
        ports.respond(context.exchange, redirect(withQuery(context.launchUrl, fields)), "launch-redirect");
      }
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, launchUrl: "", moduleClient: "", error: null }),
  initial: "checking",
  states: {
    checking: {
      entry: "findTarget",
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput => {
          const entry = pgoConfig(self.system).lists.modules.find(({ client }) => client === context.moduleClient);
          const registeredLaunchUrls = entry?.launchUrls ?? [];
          return checkInput(pgoChecks.launch, { registeredLaunchUrls, launchUrl: context.launchUrl });
        },
        onDone: [
          {
            guard: ({ event, context }) => event.output.refusal !== null || !URL.canParse(context.launchUrl),
            target: "refused",
            actions: assign({ error: ({ event }) => event.output.refusal?.error ?? "invalid_target" }),
          },
          { target: "launched", actions: "launch" },
        ],
      },
    },
    launched: { type: "final" },
    refused: { type: "final" },
  },
  output: ({ context }) => ({ error: context.error }),
});
