import { readClientCert } from "../../protocol/client-auth.ts";
import { headerOf, json } from "../../protocol/http.ts";
import { readNotification } from "../../protocol/subscription.ts";
import type { Endpoint } from "../../simulation/server.ts";

/** The Notification Server of the PGO. @see Afsprakenstelsel, notification interface */
export const notificationEndpoint: Endpoint = {
  method: "POST",
  path: "/notification/Notification",
  type: "notification-request",
  route: ({ request, exchange }) => {
    const read = readNotification(request.body);
    if (!read.ok) {
      const { error, description } = read.refused;
      return { answer: json(400, { error, error_description: description }), type: "notification-error" };
    }
    const input = {
      exchange,
      certificate: readClientCert(request),
      subscription: read.value.id,
      correlationId: headerOf(request, "X-Correlation-ID"),
    };
    return { spawn: "notification", input };
  },
};
