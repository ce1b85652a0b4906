import type { HttpResponse } from "../../protocol/http.ts";

export interface Endpoints {
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  readonly revocation: string;
  readonly keys: string;
}

export interface ModuleTokens {
  readonly accessToken: string;
  readonly tokenType: "Bearer" | "DPoP";
  /** The FHIR address where the token counts. */
  readonly resourceServer: string;
  /** Where a temporary token is to be exchanged (2b); empty otherwise. */
  readonly exchangeEndpoint: string;
  /** Epoch ms. */
  readonly expires: number;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  /** Bare FHIR id. */
  readonly patient: string;
  /** `Task/id`; empty when the launch context has none. */
  readonly task: string;
  readonly returnUrl: string;
}

/** A JSON object with status 200, or undefined. */
export function readJson(response: HttpResponse): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(response.body ?? "");
    return response.status === 200 && value !== null && typeof value === "object"
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The error code of a refusal; undefined when the body names none. */
export function errorOf(response: HttpResponse): string | undefined {
  const error = readJson({ ...response, status: 200 })?.["error"];
  return typeof error === "string" ? error : undefined;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The endpoints of a SMART configuration; undefined when one of them is missing. */
export function readEndpoints(response: HttpResponse): Endpoints | undefined {
  const body = readJson(response);
  const endpoints = {
    issuer: text(body?.issuer),
    authorization: text(body?.authorization_endpoint),
    token: text(body?.token_endpoint),
    revocation: text(body?.revocation_endpoint),
    keys: text(body?.jwks_uri),
  };
  return Object.values(endpoints).every((value) => URL.canParse(value)) ? endpoints : undefined;
}

/** The tokens and launch context of a token response; what a refresh leaves out stays as it was. */
export function readTokens(
  response: HttpResponse,
  now: number,
  before: ModuleTokens | null,
  iss: string,
): ModuleTokens | undefined {
  const body = readJson(response);
  if (body === undefined || text(body.access_token) === "") return undefined;
  const context = Array.isArray(body.fhirContext)
    ? (body.fhirContext as readonly { readonly reference?: unknown }[])
    : [];
  const task = context.map(({ reference }) => text(reference)).find((reference) => reference.startsWith("Task/"));
  return {
    accessToken: text(body.access_token),
    tokenType: text(body.token_type).toLowerCase() === "dpop" ? "DPoP" : "Bearer",
    // `aud` (2a) and `resource_server` (2b) are not standard: there the issuer is not the resource server.
    resourceServer: text(body.resource_server) || text(body.aud) || before?.resourceServer || iss,
    exchangeEndpoint: text(body.token_exchange_endpoint),
    expires: now + (typeof body.expires_in === "number" ? body.expires_in : 0) * 1000,
    refreshToken: text(body.refresh_token) || (before?.refreshToken ?? null),
    idToken: text(body.id_token) || null,
    patient: text(body.patient) || (before?.patient ?? ""),
    task: task ?? before?.task ?? "",
    returnUrl: text(body.return_url) || (before?.returnUrl ?? ""),
  };
}

/** The statuses through which a task goes when a module opens it, from the one it has. */
export function openingSteps(status: string): readonly string[] {
  const steps: Readonly<Record<string, readonly string[]>> = {
    requested: ["accepted", "in-progress"],
    received: ["accepted", "in-progress"],
    accepted: ["in-progress"],
    ready: ["in-progress"],
  };
  return steps[status] ?? [];
}
