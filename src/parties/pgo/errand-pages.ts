import type { FhirResource } from "../../protocol/fhir/resources.ts";
import type { Page, PageRow } from "../../protocol/page.ts";
import { readShareScope, readSubscribeScope } from "../../protocol/subscription.ts";
import { toIso } from "../../simulation/clock.ts";
import type { AccountContext, Collection } from "./account.machine.ts";
import type { PgoConfig, ProviderEntry } from "./config.ts";
import { type Errand, tokenKey } from "./errand.ts";
import { post } from "./pgo-pages.ts";

/** What the pages of one errand have in common. */
export interface PageFacts {
  readonly config: PgoConfig;
  readonly account: AccountContext;
  readonly provider: ProviderEntry;
}

const common = ({ config, account, provider }: PageFacts) => ({
  pgo: config.name,
  name: account.name,
  provider: provider.name,
});

const stay = post("stay", "/tasks");

/** The DVA gave an access token: what for, and until when. */
export function authorisedPage(facts: PageFacts, errand: Errand, id: "pgo-authorised" | "pgo-renewed"): Page {
  const { config, account, provider } = facts;
  const tokens = account.tokens[tokenKey(errand)];
  const granted = (tokens?.services ?? []).map((each) => serviceIn(each));
  const next = config.purpose.next.map((choice) => post(choice, `/${choice}`, { provider: provider.id }));
  return {
    id,
    ...(next.length === 0 ? {} : { decision: "after-authorise" }),
    data: {
      ...common(facts),
      function: functionOf(errand),
      services: granted.map((service) => config.lists.gnl[service] ?? service).join(", "),
      scope: (tokens?.services ?? []).join(" "),
      expires: tokens === undefined ? "" : toIso(tokens.expires),
      longTerm: tokens?.refreshToken == null ? "no" : "yes",
    },
    lists: {},
    actions: next.length === 0 ? [] : [...next, stay],
  };
}

/** A granted scope is an id of a Gegevensdienst, or a scope of Delen or Abonneren that names one. */
function serviceIn(scope: string): string {
  return (readSubscribeScope(scope) ?? readShareScope(scope))?.service ?? scope;
}

function functionOf({ kind }: Errand): string {
  return kind === "share" ? "share" : kind === "offer-subscription" || kind === "subscribe" ? "subscribe" : "collect";
}

/** The DVA gives no access any more; only the Person can change that. */
export function accessEndedPage(facts: PageFacts): Page {
  const again = post("authorise", "/authorise", { provider: facts.provider.id });
  return {
    id: "pgo-access-ended",
    decision: "after-access-ended",
    data: common(facts),
    lists: {},
    actions: [again, stay],
  };
}

/** Back from Beheren toestemmingen: the PGO does not know what the Person did there. */
export function consentsPage(facts: PageFacts): Page {
  const renew = post("renew", "/renew", { provider: facts.provider.id });
  return { id: "pgo-consents", decision: "after-consents", data: common(facts), lists: {}, actions: [renew, stay] };
}

/** What was collected, by Gegevensdienst, with a button for each that was granted and not collected yet. */
export function dossierPage(facts: PageFacts): Page {
  const { account, provider, config } = facts;
  const granted = account.tokens[provider.id]?.services ?? [];
  const collections = account.collections.filter((each) => each.provider === provider.id);
  const rows = provider.services.map((id): PageRow => {
    const found = collections.find(({ service }) => service === id);
    const state = found === undefined ? (granted.includes(id) ? "granted" : "not-granted") : stateOf(found);
    return {
      id,
      name: config.lists.gnl[id] ?? id,
      state,
      count: String(found?.resources.length ?? 0),
      collectedAt: found === undefined ? "" : toIso(found.collectedAt),
    };
  });
  const next = rows
    .filter(({ state }) => state === "granted")
    .map(({ id = "" }) => post(id, "/collect-next", { provider: provider.id, service: id }));
  return {
    id: "pgo-dossier",
    ...(next.length === 0 ? {} : { decision: "collect-next" }),
    data: common(facts),
    lists: { services: rows, items: collections.flatMap(itemsOf) },
    actions: next.length === 0 ? [] : [...next, stay],
  };
}

const stateOf = ({ isAvailable }: Collection): string => (isAvailable ? "collected" : "not-available");

function itemsOf({ service, resources }: Collection): readonly PageRow[] {
  return resources.map((resource) => ({
    id: `${resource.resourceType}/${resource.id}`,
    service,
    type: resource.resourceType,
    text: textOf(resource),
    date: dateOf(resource),
  }));
}

function textOf(resource: FhirResource): string {
  const { code, medicationCodeableConcept, description, vaccineCode } = resource;
  const coded = (code ?? medicationCodeableConcept ?? vaccineCode) as { readonly text?: string } | undefined;
  return coded?.text ?? (typeof description === "string" ? description : resource.id);
}

function dateOf({ recordedDate, authoredOn, effectiveDateTime, date }: FhirResource): string {
  const found = recordedDate ?? authoredOn ?? effectiveDateTime ?? date;
  return typeof found === "string" ? found : "";
}
