import { readClientCert } from "../../protocol/client-auth.ts";
import { readCookieHeader } from "../../protocol/cookies.ts";
import { json } from "../../protocol/http.ts";
import { pageResponse } from "../../protocol/page.ts";
import { formOf, queryOf, single } from "../../protocol/params.ts";
import type { Party } from "../../simulation/party.ts";
import {
  createDescribe,
  createServerMachine,
  type Endpoint,
  type Incoming,
  type Routed,
} from "../../simulation/server.ts";
import { findSession } from "../../simulation/sessions.ts";
import { type DigidConfig, digidConfig } from "./config.ts";
import { type LoginInput, loginMachine } from "./login.machine.ts";

const purposes = ["digid-collect", "digid-step-up", "digid-prepare", "digid-launch"];

const errorPage = (error: string): Routed => ({
  answer: pageResponse({ id: "digid-error", data: { error }, lists: {}, actions: [] }, 400),
  type: "digid-error-page",
});

const artifactError: Routed = { answer: json(400, { error: "invalid_artifact" }), type: "artifact-resolve-error" };

const endpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/login",
    type: "digid-login-request",
    route: ({ request, exchange, system }) => {
      const params = queryOf(request);
      if (!params.ok) return errorPage(params.refused.error);
      const service = single(params.value, "service") ?? "";
      const acs = single(params.value, "acs") ?? "";
      if (acs === "" || digidConfig(system).services[service] !== acs) return errorPage("unknown_service");
      const purpose = single(params.value, "purpose") ?? "";
      const input: Omit<LoginInput, "id"> = {
        exchange,
        service,
        acs,
        relayState: single(params.value, "RelayState") ?? "",
        purpose: purposes.includes(purpose) ? purpose : "digid-launch",
      };
      return { spawn: "login", input };
    },
  },
  {
    method: "POST",
    path: "/login",
    type: "digid-login",
    route: ({ request, exchange, system }) => {
      const params = formOf(request);
      if (!params.ok) return errorPage(params.refused.error);
      const id = single(params.value, "login");
      const login = findSession<LoginInput>(system, "login", (context) => context.id === id);
      if (login === undefined) return errorPage("unknown_login");
      const cookie = readCookieHeader(request)["__Host-digid-session"];
      const account = single(params.value, "cancel") === undefined ? single(params.value, "account") : undefined;
      return { to: login.id, event: { type: "login.answered", exchange, account, cookie } as never };
    },
  },
  // A login that waits in one browser can be approved in another: in reality by a code or QR code in the app.
  { method: "GET", path: "/approve", type: "digid-login-request", route: routeApproval },
  { method: "POST", path: "/approve", type: "digid-login", route: routeApproval },
  {
    method: "POST",
    path: "/artifact",
    type: "artifact-resolve-request",
    route: ({ request, exchange, system, ports }) => {
      const params = formOf(request);
      const artifact = params.ok ? single(params.value, "artifact") : undefined;
      const host = readClientCert(request);
      const login = findSession<LoginInput & { readonly artifact: string; readonly artifactExpires: number }>(
        system,
        "login",
        (context) => context.artifact !== "" && context.artifact === artifact && ports.now() <= context.artifactExpires,
      );
      if (login === undefined || `https://${host}` !== login.context.service) return artifactError;
      return { to: login.id, event: { type: "artifact.presented", exchange } as never };
    },
  },
];

function routeApproval({ request, exchange, system }: Incoming): Routed {
  const params = request.method === "POST" ? formOf(request) : queryOf(request);
  const id = params.ok ? single(params.value, "login") : undefined;
  const login = findSession<LoginInput>(system, "login", (context) => context.id === id);
  if (!params.ok || login === undefined) return errorPage("unknown_login");
  if (request.method === "GET") return { to: login.id, event: { type: "approval.wanted", exchange } as never };
  const cookie = readCookieHeader(request)["__Host-digid-session"];
  const account = single(params.value, "cancel") === undefined ? single(params.value, "account") : undefined;
  return { to: login.id, event: { type: "approval.given", exchange, account, cookie } as never };
}

const digidMachine = createServerMachine(endpoints, { login: loginMachine });
const describe = createDescribe("digid", endpoints);

/** DigiD, plainly imitated: who someone is, for services that it knows. */
export function createDigid(config: DigidConfig): Party {
  return {
    id: "digid",
    machine: digidMachine,
    input: config,
    origins: [config.origin],
    faces: [{ id: "digid", label: "DigiD", domain: "external" }],
    describe,
  };
}
