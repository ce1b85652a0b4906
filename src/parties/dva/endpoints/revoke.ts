import { readAssertion } from "../../../protocol/client-assertion.ts";
import { readBasic } from "../../../protocol/client-auth.ts";
import { decodeJwt } from "../../../protocol/jwt.ts";
import { formOf, single } from "../../../protocol/params.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { findSession } from "../../../simulation/sessions.ts";
import { clientOf, dvaConfig } from "../config.ts";
import type { DelegationContext } from "../delegation.machine.ts";
import type { GrantContext } from "../grant.types.ts";

/**
 * Revocation: always 200, whether or not the token was known.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2.2
 */
export const revokeEndpoint: Endpoint = {
  method: "POST",
  path: "/revoke",
  type: "revoke-request",
  route: (incoming) => routeRevoke(incoming),
};

function routeRevoke(incoming: Incoming): Routed {
  const params = formOf(incoming.request);
  const token = params.ok ? (single(params.value, "token") ?? "") : "";
  const jti = String(decodeJwt(token)?.claims.jti);
  const grant = findSession<GrantContext>(
    incoming.system,
    "grant",
    ({ issued, refreshTokens }) => issued.includes(jti) || refreshTokens.includes(token),
  );
  const basic = readBasic(incoming.request);
  const client = clientOf(dvaConfig(incoming.system), basic?.id);
  const isAuthenticated =
    client?.kind === "module" && client.id === grant?.context.client && client.secret === basic?.secret;
  const assertion = params.ok ? readAssertion(params.value) : undefined;
  const delegation = findSession<DelegationContext>(incoming.system, "delegation", ({ issued }) =>
    issued.includes(jti),
  );
  const isOwn = delegation !== undefined && decodeJwt(delegation.context.token)?.claims.client_id;
  const input = {
    exchange: incoming.exchange,
    grant: grant?.id ?? delegation?.id ?? null,
    isAuthenticated,
    assertion: assertion?.ok && assertion.value.subject === isOwn ? assertion.value.text : null,
    assertionClient: assertion?.ok ? assertion.value.subject : "",
  };
  return { spawn: "revocation", input };
}
