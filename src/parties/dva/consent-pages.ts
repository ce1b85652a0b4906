import type { Page } from "../../protocol/page.ts";
import { toIso } from "../../simulation/clock.ts";
import type { DvaConfig } from "./config.ts";
import { type PageFacts, serviceNames, step } from "./dva-pages.ts";
import type { GrantContext } from "./grant.types.ts";
import type { Purpose } from "./purpose.ts";

/** The consent for collecting. Long-term consent is offered and never preselected. */
export function consentCollectPage({ id, clientName, config }: PageFacts, services: readonly string[]): Page {
  const start = config.startService === null ? [] : ["consent-without-start"];
  return {
    id: "consent-collect",
    decision: "consent-collect",
    data: {
      provider: config.provider,
      pgo: clientName,
      services: serviceNames(config, services),
      longTermOffered: "yes",
    },
    lists: {},
    actions: ["consent", "consent-long-term", ...start, "refuse"].map((choice) => step(id, choice, "/consent")),
  };
}

/** The consent that names the module and the data. */
export function consentModulePage({ id, clientName, config }: PageFacts, task: string, scope: string): Page {
  return {
    id: "consent-module",
    decision: "consent-module",
    data: { provider: config.provider, module: clientName, task, scope },
    lists: {},
    actions: [step(id, "consent", "/consent"), step(id, "refuse", "/consent")],
  };
}

/** The Bevestigingsverklaring: the Aanbieder may receive what the PGO shares. */
export function consentSharePage({ id, clientName, config }: PageFacts, { service }: Purpose): Page {
  return {
    id: "consent-share",
    decision: "consent-share",
    data: { provider: config.provider, pgo: clientName, service: nameOf(config, service) },
    lists: {},
    actions: [step(id, "consent", "/consent"), step(id, "refuse", "/consent")],
  };
}

/** The consent to notifications on one Gegevensdienst, for the granted duration. */
export function consentSubscribePage({ id, clientName, config }: PageFacts, { service, days }: Purpose): Page {
  return {
    id: "consent-subscribe",
    decision: "consent-subscribe",
    data: { provider: config.provider, pgo: clientName, service: nameOf(config, service), days: String(days) },
    lists: {},
    actions: [step(id, "consent", "/consent"), step(id, "refuse", "/consent")],
  };
}

/** The Beëindigingsverklaring: the Abonnement stops. */
export function consentEndPage({ id, clientName, config }: PageFacts, { service }: Purpose): Page {
  return {
    id: "consent-end",
    decision: "consent-end",
    data: { provider: config.provider, pgo: clientName, service: nameOf(config, service) },
    lists: {},
    actions: [step(id, "end", "/termination"), step(id, "refuse", "/termination")],
  };
}

/** Beheren toestemmingen: the long-term consents of this Person at this Aanbieder. */
export function consentsPage({ id, clientName, config }: PageFacts, grants: readonly GrantContext[]): Page {
  const withdraw = grants.length === 0 ? [] : [step(id, "withdraw", "/termination")];
  return {
    id: "consents",
    decision: "manage-consents",
    data: { provider: config.provider, pgo: clientName },
    lists: {
      consents: grants.map((grant) => ({
        id: grant.id,
        pgo: clientName,
        services: serviceNames(config, grant.services),
        until: grant.refreshExpires === null ? "" : toIso(grant.refreshExpires).slice(0, 10),
      })),
    },
    actions: [...withdraw, step(id, "keep", "/termination")],
  };
}

const nameOf = (config: DvaConfig, service: string | null) => serviceNames(config, service === null ? [] : [service]);
