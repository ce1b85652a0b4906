import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { rootContext } from "../../simulation/sessions.ts";

/** An Aanbieder in the Zorgaanbiederslijst: what it offers and where. */
export interface ProviderEntry {
  readonly id: string;
  readonly name: string;
  /** MedMij name of the Aanbieder: the scope of the authorization request. */
  readonly scope: string;
  /** Gegevensdiensten that the Aanbieder offers, by function. */
  readonly services: readonly string[];
  readonly share: readonly string[];
  readonly subscribe: readonly string[];
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly resourceEndpoint: string;
  readonly subscriptionEndpoint: string;
  /** Beheren toestemmingen (an address of the simulator's choice). */
  readonly consentsEndpoint: string;
}

export interface PgoConfig {
  readonly origin: string;
  readonly name: string;
  /** Hostname on the OCL. */
  readonly clientId: string;
  readonly redirectUri: string;
  readonly stepUpRedirectUri: string;
  /** Where the browser comes back from the preparation of a launch. */
  readonly launchRedirectUri: string;
  /** Where the browser comes back from Beheren toestemmingen. */
  readonly consentsRedirectUri: string;
  /** What this visit to the PGO is about. */
  readonly purpose: PgoPurpose;
  /** The way of launching that the option prescribes. */
  readonly launchWay: "exchange" | "par" | "authorize" | "dva" | "own";
  /** Where the PGO is the authorization server of modules (2a, 2b): its address as issuer of a launch. */
  readonly fhirBase: string;
  /** What a module gets from the PGO: a token that the PGO fetched (2a), or a temporary one to exchange itself (2b). */
  readonly moduleToken: "exchanged" | "temporary";
  readonly returnUrl: string;
  readonly startService: string;
  /** Seconds without a request after which a session ends. */
  readonly sessionIdle: number;
  /** Tolerance, in seconds, when a launch value is presented. */
  readonly leeway: number;
  /** Seconds. */
  readonly lifetimes: {
    readonly code: number;
    readonly temporaryToken: number;
    /** Of a token for the PGO's own dossier. */
    readonly moduleAccessToken: number;
    readonly moduleSession: number;
  };
  readonly lists: {
    readonly zal: readonly ProviderEntry[];
    readonly gnl: Readonly<Record<string, string>>;
    readonly whitelist: readonly string[];
    /** Modules with the launch addresses that they registered. */
    readonly modules: readonly {
      readonly client: string;
      /** The party whose published keys verify its assertions. */
      readonly keys: string;
      readonly name: string;
      readonly launchUrls: readonly string[];
      readonly redirectUris: readonly string[];
    }[];
  };
  readonly accounts: readonly { readonly account: string; readonly name: string }[];
  /** Whom the PGO reaches outside a visit, by account. */
  readonly contacts: Readonly<Record<string, string>>;
}

/** A module that belongs to no task: a plain link, or one that the PGO launches for data of its own (PS). */
export interface OfferedModule {
  /** Its `client_id` where it is launched. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly isLaunched: boolean;
}

/** What the PGO does for its user, as data: which errand picking an Aanbieder is, and what it offers after that. */
export interface PgoPurpose {
  readonly errand: "tasks" | "authorise" | "share" | "offer-subscription" | "collect";
  /** The first page: Aanbieders, the overview of Abonnementen, or modules. */
  readonly home: "providers" | "subscriptions" | "modules";
  /** Modules that a Person can open without a task. */
  readonly modules: readonly OfferedModule[];
  /** What the Person can go on with after an authorization. */
  readonly next: readonly ("renew" | "consents")[];
  /** Whether tasks can be started from the page that shows them. */
  readonly startsTasks: boolean;
  /** Days of an Abonnement that the PGO asks for. */
  readonly subscriptionDays: number;
  /** The FHIR resource types of each Gegevensdienst, as the Catalogus has them. */
  readonly catalog: Readonly<Record<string, readonly string[]>>;
}

export function pgoConfig(system: PartySystem): PgoConfig {
  return rootContext<PgoConfig>(system, "pgo");
}

export const sessionCookieName = "__Host-pgo-session";

/** Whether a session last seen then (epoch ms) still stands. */
export function isAlive(system: PartySystem, lastSeen: number): boolean {
  return portsOf(system).now() - lastSeen <= pgoConfig(system).sessionIdle * 1000;
}
