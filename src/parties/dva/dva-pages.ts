import type { Header, HttpResponse } from "../../protocol/http.ts";
import { type Page, pageResponse } from "../../protocol/page.ts";
import type { Ports } from "../../simulation/ports.ts";
import { frameAncestors } from "../frame-ancestors.ts";
import type { DvaConfig } from "./config.ts";
import { type Purpose, servicesOf } from "./purpose.ts";

/** What the pages of one authorization have in common. */
export interface PageFacts {
  readonly id: string;
  readonly clientName: string;
  readonly config: DvaConfig;
}

/** A button of a page that belongs to one authorization. */
export const step = (tx: string, choice: string, action: string): Page["actions"][number] => ({
  choice,
  method: "post",
  action,
  fields: { tx, choice },
});

/** A page of the DVA, not to be framed unless that rule is switched off. */
export function dvaPage(ports: Ports, page: Page, status = 200, headers: readonly Header[] = []): HttpResponse {
  const framing: readonly Header[] = ports.isOn(frameAncestors)
    ? [["Content-Security-Policy", "frame-ancestors 'none'"]]
    : [];
  return pageResponse(page, status, [...framing, ...headers]);
}

/** Tells the Person that this is the Aanbieder's domain and that logging in follows. */
export function landingPage({ id, clientName, config }: PageFacts, purpose: Purpose): Page {
  return {
    id: "landing",
    decision: "landing",
    data: { provider: config.provider, pgo: clientName, service: serviceNames(config, servicesOf(purpose, config)) },
    lists: {},
    actions: [step(id, "continue", "/landing"), step(id, "stop", "/landing")],
  };
}

/** Annuleringspagina: the Person broke off the authentication. */
export function cancelledPage({ id, config }: PageFacts): Page {
  return {
    id: "cancelled",
    decision: "back-to-pgo",
    data: { provider: config.provider },
    lists: {},
    actions: [step(id, "back", "/continue")],
  };
}

/** Autoriseren 1: the DVA tells the Person why there is no progress. */
export function notAvailablePage({ id, config }: PageFacts, reason: string): Page {
  return {
    id: "not-available",
    decision: "back-to-pgo",
    data: { provider: config.provider, reason },
    lists: {},
    actions: [step(id, "back", "/continue")],
  };
}

/** An error that may not be redirected, because nobody vouches for the address. */
export function dvaErrorPage(error: string, check: string, reference: string): Page {
  return { id: "dva-error", data: { error, check, reference }, lists: {}, actions: [] };
}

/** Display names of Gegevensdiensten, as the GNL has them. */
export function serviceNames({ lists }: DvaConfig, services: readonly string[]): string {
  return services.map((service) => lists.gnl[service] ?? service).join(", ");
}
