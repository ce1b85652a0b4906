import { type HttpRequest, type HttpResponse, headerOf } from "../protocol/http.ts";

/** Technical English for a request: method, path and the names of its parameters. */
export function requestLabel(request: HttpRequest): string {
  const url = new URL(request.url);
  const names = [...new Set([...url.searchParams.keys(), ...formNames(request)])];
  return [request.method, url.pathname, ...names].join(" ");
}

/** Technical English for a response: status and what it brings. */
export function responseLabel(response: HttpResponse, page: string | undefined): string {
  const location = headerOf(response, "Location");
  if (location !== undefined) return `${response.status} to ${destination(location)}`;
  if (page !== undefined) return `${response.status} page ${page}`;
  return [String(response.status), ...jsonNames(response.body)].join(" ");
}

function destination(location: string): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  return [`${url.host}${url.pathname}`, ...new Set(url.searchParams.keys())].join(" ");
}

function formNames(request: HttpRequest): readonly string[] {
  if (request.body === undefined || !headerOf(request, "Content-Type")?.startsWith("application/x-www-form")) return [];
  return [...new URLSearchParams(request.body).keys()];
}

function jsonNames(body: string | undefined): readonly string[] {
  if (body === undefined || !body.startsWith("{")) return [];
  try {
    const value = JSON.parse(body) as Record<string, unknown>;
    if (typeof value.resourceType === "string") return [`${value.resourceType}${value.id ? `/${value.id}` : ""}`];
    return Object.keys(value).slice(0, 6);
  } catch {
    return [];
  }
}
