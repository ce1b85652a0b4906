import { assertionType, createClientAssertion } from "../../protocol/client-assertion.ts";
import { basicAuthorization } from "../../protocol/client-auth.ts";
import { createProof, dpopHeaders } from "../../protocol/dpop.ts";
import { get, type Header, type HttpRequest, postForm } from "../../protocol/http.ts";
import type { Composition } from "../../simulation/effect.ts";
import type { Ports } from "../../simulation/ports.ts";
import type { Step } from "./plan.ts";
import { addressTo, fieldOf, formOf, type Kept } from "./seen.ts";

/** The attacker's own registered module. */
export interface OwnModule {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientAuth: "secret" | "assertion";
}

type Call = Extract<Step, { readonly do: "call" }>;

/** A request of the attacker's own server, with what its registered module has to show. */
export function composeCall(step: Call, kept: Kept, module: OwnModule): Composition {
  return {
    compose: async (ports) => {
      const url = addressTo(step.target, kept, ports);
      const form = formOf(step.form ?? {}, kept, ports);
      const { proof } = step;
      if ("bearer" in proof)
        return withToken(get(url), fieldOf(kept[proof.bearer], "access_token") ?? "", module, ports);
      if (module.clientAuth === "secret") {
        return postForm(url, form, [basicAuthorization(module.clientId, module.clientSecret)]);
      }
      const assertion = await signAssertion(new URL(url).origin, module, ports);
      const own = { client_id: module.clientId, client_assertion_type: assertionType, client_assertion: assertion };
      return postForm(url, { ...form, ...own });
    },
  };
}

async function signAssertion(audience: string, { clientId }: OwnModule, ports: Ports): Promise<string> {
  const { kid: confirmation } = await ports.key("dpop");
  const claims = { clientId, audience, jti: ports.random("jti"), now: ports.now(), confirmation };
  return ports.derived(await createClientAssertion(await ports.key(), claims));
}

async function withToken(request: HttpRequest, token: string, module: OwnModule, ports: Ports): Promise<HttpRequest> {
  if (module.clientAuth === "secret") return { ...request, headers: bearer(token) };
  const target = { ...request, accessToken: token, jti: ports.random("jti"), now: ports.now() };
  const proof = ports.derived(await createProof(await ports.key("dpop"), target));
  return { ...request, headers: dpopHeaders(token, proof) };
}

const bearer = (token: string): readonly Header[] => [["Authorization", `Bearer ${token}`]];
