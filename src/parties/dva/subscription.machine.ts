import { assign, sendParent, setup } from "xstate";
import { clientCert } from "../../protocol/client-auth.ts";
import { correlationHeader, requestIdHeader } from "../../protocol/medmij-ids.ts";
import { notificationRequest } from "../../protocol/subscription.ts";
import { toIso } from "../../simulation/clock.ts";
import { call, timer } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { patientOf } from "./authorization.steps.ts";
import { clientOf, dvaConfig } from "./config.ts";

export interface SubscriptionInput {
  /** The `subscription_id` that PGO and DVA share. */
  readonly subscription: string;
  readonly client: string;
  readonly sub: string;
  readonly service: string;
  /** YYYY-MM-DD. */
  readonly endDate: string;
}

export interface SubscriptionContext extends SubscriptionInput {
  /** Whether the sources will register something new. */
  readonly expectsNews: boolean;
  readonly notifications: number;
}

type SubscriptionEvent = { readonly type: "changed"; readonly endDate: string } | { readonly type: "ended" };

const day = 86_400_000;

/** New information comes some days later, and in a short Abonnement before its end. */
function timeToNews(context: SubscriptionContext, system: PartySystem): number {
  const days = (Date.parse(context.endDate) - portsOf(system).now()) / day;
  return Math.floor(Math.min(dvaConfig(system).news.afterDays, Math.max(0, days / 2)) * day);
}

/**
 * An Abonnement at the DVA. When the sources register something new for its Gegevensdienst, the PGO gets a Notificatie,
 * which says so and no more.
 *
 * @see Afsprakenstelsel, subscription interface (a notification within one hour) and notification interface
 */
export const subscriptionMachine = setup({
  types: {
    context: {} as SubscriptionContext,
    input: {} as SubscriptionInput,
    events: {} as SubscriptionEvent,
  },
  actors: { call, timer },
  actions: {
    mintId: ({ context, system }) =>
      portsOf(system).mint({ kind: "subscription", value: context.subscription, issuer: dvaConfig(system).origin }),
    lookAhead: assign(({ context, system }) => {
      const patient = patientOf(system, context.sub)?.patient ?? "";
      return { expectsNews: dvaConfig(system).news.resources[patient] !== undefined };
    }),
    registerNews: sendParent(({ context, system }) => {
      const patient = patientOf(system, context.sub);
      const resource = dvaConfig(system).news.resources[patient?.patient ?? ""];
      const lastUpdated = toIso(portsOf(system).now());
      const input = { person: patient?.person ?? "", resource: { ...resource, meta: { lastUpdated } } };
      return { type: "spawn", machine: "record", input };
    }),
  },
}).createMachine({
  context: ({ input: { subscription, client, sub, service, endDate } }) => ({
    subscription,
    client,
    sub,
    service,
    endDate,
    expectsNews: false,
    notifications: 0,
  }),
  initial: "storing",
  on: {
    changed: { actions: assign({ endDate: ({ event }) => event.endDate }) },
    ended: ".ended",
  },
  states: {
    storing: {
      entry: ["mintId", "lookAhead"],
      always: [{ guard: ({ context }) => context.expectsNews, target: "active" }, { target: "quiet" }],
    },
    quiet: {},
    active: {
      invoke: {
        src: "timer",
        input: ({ context, self }) => timeToNews(context, self.system),
        onDone: { target: "notifying", actions: "registerNews" },
      },
    },
    notifying: {
      entry: ({ system }) => {
        portsOf(system).phase("notify");
        portsOf(system).log("send_notification");
      },
      invoke: {
        src: "call",
        input: ({ context, self }) => notification(context, self.system),
        onDone: { target: "notified", actions: assign({ notifications: ({ context }) => context.notifications + 1 }) },
      },
    },
    notified: {},
    ended: {},
  },
});

function notification({ client, subscription }: SubscriptionContext, system: PartySystem) {
  const ports = portsOf(system);
  const config = dvaConfig(system);
  const pgo = clientOf(config, client);
  const url = pgo?.kind === "pgo" ? pgo.notificationEndpoint : "";
  return notificationRequest(url, { type: "resource", id: subscription }, [
    clientCert(new URL(config.origin).host),
    requestIdHeader(ports.uuid("request-id")),
    correlationHeader(ports.uuid("correlation-id")),
  ]);
}
