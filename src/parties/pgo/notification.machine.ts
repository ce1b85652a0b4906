import { assign, enqueueActions, setup } from "xstate";
import { json } from "../../protocol/http.ts";
import type { CheckRefusal } from "../../simulation/check.ts";
import { type CheckInput, checkInput, runChecks } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { sessionsOf } from "../../simulation/sessions.ts";
import { pgoConfig } from "./config.ts";
import { pgoChecks } from "./pgo.checks.ts";
import type { SubscriptionContext } from "./subscription.machine.ts";

/** A Notificatie as the endpoint read it. */
export interface NotificationInput {
  readonly exchange: number;
  readonly certificate: string | undefined;
  readonly subscription: string;
  readonly correlationId: string | undefined;
}

interface NotificationContext extends NotificationInput {
  /** The Abonnement that it is about. */
  readonly known: { readonly session: string; readonly account: string } | null;
  readonly refusal: CheckRefusal | null;
}

const active = (system: PartySystem) =>
  sessionsOf<SubscriptionContext>(system, "subscription").filter(({ value }) => value === "active");

/**
 * One Notificatie at the Notification Server of the PGO: it says that there is something new, not what. The PGO tells the
 * Person, who can then collect.
 *
 * @see Afsprakenstelsel, notification interface
 */
export const notificationMachine = setup({
  types: { context: {} as NotificationContext, input: {} as NotificationInput },
  actors: { runChecks },
  actions: {
    find: assign(({ context, system }) => {
      const found = active(system).find((each) => each.context.subscription === context.subscription);
      return { known: found === undefined ? null : { session: found.id, account: found.context.account } };
    }),
    accept: enqueueActions(({ context, system, enqueue }) => {
      portsOf(system).log("receive_notification", context.correlationId);
      if (context.known !== null) enqueue.sendTo(system.get(context.known.session), { type: "notified" } as never);
      enqueue(() => portsOf(system).respond(context.exchange, { status: 204, headers: [] }, "notification-response"));
    }),
    tellPerson: ({ context, system }) => {
      const { contacts, origin, name } = pgoConfig(system);
      const to = contacts[context.known?.account ?? ""];
      if (to === undefined) return;
      const event = { type: "notified", url: origin } as never;
      portsOf(system).act({ to, type: "pgo-notifies", label: `${name} tells of something new`, url: origin, event });
    },
    answerError: ({ context, system }) => {
      const { error, description } = context.refusal ?? { error: "server_error", description: "" };
      const status = error === "invalid_client" ? 401 : 400;
      const answer = json(status, { error, error_description: description });
      portsOf(system).respond(context.exchange, answer, "notification-error");
    },
  },
}).createMachine({
  context: ({ input }) => ({ ...input, known: null, refusal: null }),
  initial: "checking",
  states: {
    checking: {
      entry: "find",
      invoke: {
        src: "runChecks",
        input: ({ context, self }): CheckInput =>
          checkInput(pgoChecks.notification, {
            certificate: context.certificate,
            whitelist: pgoConfig(self.system).lists.whitelist,
            subscription: context.subscription,
            subscriptions: active(self.system).map((each) => each.context.subscription),
          }),
        onDone: [
          {
            guard: ({ event }) => event.output.refusal !== null,
            target: "refused",
            actions: assign({ refusal: ({ event }) => event.output.refusal }),
          },
          { target: "accepted" },
        ],
      },
    },
    accepted: { entry: ["accept", "tellPerson"] },
    refused: { entry: "answerError" },
  },
});
