import { headerOf, json } from "../../../protocol/http.ts";
import { bearerError } from "../../../protocol/oauth-error.ts";
import { refuse } from "../../../protocol/refused.ts";
import { readSubscriptionRequest } from "../../../protocol/subscription.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";

/** The Subscription Server: own JSON, not FHIR. @see Afsprakenstelsel, subscription interface */
export const subscriptionEndpoints: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/subscription/Subscription",
    type: "subscription-request",
    route: (incoming) => route(incoming, null),
  },
  {
    method: "PATCH",
    path: "/subscription/Subscription/:id",
    type: "subscription-change-request",
    route: (incoming) => route(incoming, incoming.path.id ?? ""),
  },
];

const tokenPattern = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i;

function route({ request, exchange }: Incoming, subscription: string | null): Routed {
  const token = tokenPattern.exec(headerOf(request, "Authorization") ?? "")?.[1];
  if (token === undefined) {
    const { refused } = refuse("", "a Bearer token is required", "RFC 6750 §3");
    return { answer: bearerError(refused), type: "subscription-error" };
  }
  const read = readSubscriptionRequest(request.body);
  if (!read.ok) {
    const { error, description } = read.refused;
    return { answer: json(400, { error, error_description: description }), type: "subscription-error" };
  }
  const { endDate } = read.value;
  const correlationId = headerOf(request, "X-Correlation-ID");
  return { spawn: "subscription-request", input: { exchange, token, subscription, endDate, correlationId } };
}
