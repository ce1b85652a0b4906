import { launchAcr } from "../../../protocol/acr-values.ts";
import { readClientCert } from "../../../protocol/client-auth.ts";
import { tokenError } from "../../../protocol/oauth-error.ts";
import { formOf, type Params, required, single } from "../../../protocol/params.ts";
import { type Refused, refuse } from "../../../protocol/refused.ts";
import { tokenTypes } from "../../../protocol/token-exchange.ts";
import type { Endpoint, Incoming, Routed } from "../../../simulation/server.ts";
import { clientOf, dvaConfig } from "../config.ts";
import { launchTarget } from "../launch-target.ts";
import { pkceProblem } from "./authorize-problem.ts";

/**
 * Pushed authorization requests of PGOs that prepare a launch.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9126#section-2 and KoppelMij IG, technical-walkthrough-pgo-launch-voorbereiden
 */
export const parEndpoint: Endpoint = { method: "POST", path: "/par", type: "par-request", route: routePar };

const refused = (refusal: Refused): Routed => ({ answer: tokenError(refusal), type: "par-error" });
const invalid = (error: string, description: string): Routed =>
  refused(refuse(error, description, "RFC 9126 §2.1").refused);

function routePar(incoming: Incoming): Routed {
  const read = formOf(incoming.request);
  if (!read.ok) return refused(read.refused);
  const params: Params = read.value;
  const names = ["client_id", "redirect_uri", "state", "audience", "subject_token", "subject_token_type"] as const;
  const given = required(params, names, "RFC 9126 §2.1");
  if (!given.ok) return refused(given.refused);
  const client = clientOf(dvaConfig(incoming.system), given.value.client_id);
  if (client?.kind !== "pgo") return invalid("invalid_client", "client_id is not a known PGO");
  const problem = pkceProblem(params);
  if (problem !== null) return invalid(problem.error, problem.description);
  if (single(params, "response_type") !== "code") {
    return invalid("unsupported_response_type", "response_type must be code");
  }
  if (single(params, "acr_values") !== launchAcr) return invalid("invalid_request", `acr_values must be ${launchAcr}`);
  if (given.value.subject_token_type !== tokenTypes.accessToken) {
    return invalid("invalid_request", `subject_token_type must be ${tokenTypes.accessToken}`);
  }
  const module = clientOf(dvaConfig(incoming.system), given.value.audience);
  if (module?.kind !== "module") return invalid("invalid_target", "audience must be the client_id of a module");
  const input = {
    exchange: incoming.exchange,
    certificate: readClientCert(incoming.request),
    client: client.id,
    redirectUri: given.value.redirect_uri,
    state: given.value.state,
    challenge: single(params, "code_challenge") ?? "",
    subjectToken: given.value.subject_token,
    target: { ...launchTarget(incoming.system, [], ""), module: module.id, moduleName: module.name },
  };
  return { spawn: "pushed-request", input };
}
