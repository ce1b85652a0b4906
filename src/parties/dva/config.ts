import type { FhirResource } from "../../protocol/fhir/resources.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { rootContext } from "../../simulation/sessions.ts";

/** A PGO as the DVA knows it: the OAuth Client List. */
export interface PgoClient {
  readonly kind: "pgo";
  /** Hostname, which is the `client_id`. */
  readonly id: string;
  /** Organisation name for the consent page. */
  readonly name: string;
  readonly redirectUris: readonly string[];
  /** Where notifications go. */
  readonly notificationEndpoint: string;
  /** Addresses to which a module may send the Person back. */
  readonly returnUrls: readonly string[];
}

/** A module as the DVA knows it. */
export interface ModuleClient {
  readonly kind: "module";
  readonly id: string;
  /** The party whose published keys verify its assertions. */
  readonly keys: string;
  readonly name: string;
  readonly secret: string;
  readonly redirectUris: readonly string[];
  readonly launchUrls: readonly string[];
  /** Whether the module may start by itself, without a launch value (module type S). */
  readonly standalone: boolean;
}

export type Client = PgoClient | ModuleClient;

/** A Person as the sources behind the DVA know him or her. The BSN is seen here and at DigiD only. */
export interface PatientRecord {
  readonly bsn: string;
  readonly person: string;
  /** FHIR id of the Patient. */
  readonly patient: string;
  /** Pseudonymous OAuth subject. */
  readonly sub: string;
  /** ISO date of birth. */
  readonly born: string;
  /** Gegevensdiensten of which there is information. */
  readonly services: readonly string[];
  /** Gegevensdiensten for which the Aanbieder may and wants to receive something of this Person. */
  readonly receivable: readonly string[];
}

/** Lifetimes in seconds, all from one table that the screen shows. */
export interface DvaLifetimes {
  readonly code: number;
  readonly accessToken: number;
  readonly refreshTokenMonths: number;
  readonly moduleAccessToken: number;
  readonly moduleSession: number;
  readonly delegation: number;
  readonly session: number;
  /** How long a consent page may stay open. */
  readonly consentPage: number;
  /** The mark of a browser: 60 minutes after collecting (option 1), 3 minutes after a preparation (3a with PAR). */
  readonly mark: number;
  /** Tolerance for clocks and networks when a launch value is presented. */
  readonly leeway: number;
}

/** What the DVA knows from the start: plain data, shown among the lists of the party. */
export interface DvaConfig {
  readonly origin: string;
  readonly fhirBase: string;
  /** The PGO as an issuer, and where the DVA asks it about a temporary token (2b). */
  readonly pgo: string;
  readonly introspection: string;
  /** Where the DVA resolves DigiD's artefact. */
  readonly digid: string;
  readonly provider: string;
  /** MedMij name of the Aanbieder: the scope of an authorization request. */
  readonly providerScope: string;
  /** Ids of the Gegevensdiensten that the Aanbieder offers, by function: its lines of the ZAL. */
  readonly offers: {
    readonly collect: readonly string[];
    readonly share: readonly string[];
    readonly subscribe: readonly string[];
  };
  /** Longest Abonnement, in days (ZAL). */
  readonly maximumDays: number;
  /** The FHIR resource types of each Gegevensdienst. */
  readonly catalog: Readonly<Record<string, readonly string[]>>;
  /** Id of the Gegevensdienst *Starten van aanbiedertaken*, where it is offered. */
  readonly startService: string | null;
  readonly lists: {
    readonly ocl: readonly Client[];
    readonly whitelist: readonly string[];
    readonly gnl: Readonly<Record<string, string>>;
  };
  readonly patients: readonly PatientRecord[];
  readonly resources: readonly FhirResource[];
  /** What the sources register some time after somebody subscribed, by FHIR id of the Patient. */
  readonly news: { readonly afterDays: number; readonly resources: Readonly<Record<string, FhirResource>> };
  readonly lifetimes: DvaLifetimes;
  readonly launch: DvaLaunchPolicy;
}

/** How a launch works at this DVA: what differs between the options, known to every honest party. */
export interface DvaLaunchPolicy {
  readonly valueKind: "launch-token" | "launch-code";
  /** What the `audience` of a token exchange names: the FHIR address or the module. */
  readonly exchangeAudience: "fhir" | "module";
  /** How the user or the browser is recognised at the module's authorization request. */
  readonly moduleProof: "digid" | "collect-mark" | "prepare-mark" | "session";
}

/** The configuration of the DVA that this actor system is. */
export function dvaConfig(system: PartySystem): DvaConfig {
  return rootContext<DvaConfig>(system, portsOf(system).party);
}

/** The registered client with this id. */
export function clientOf(config: DvaConfig, id: string | undefined): Client | undefined {
  return config.lists.ocl.find((client) => client.id === id);
}

/** The cookie that marks a browser for a short time; it holds no identity. */
export const markCookieName = "__Host-dva-launch";

/** The name of the session cookie: with the `__Host-` prefix unless that rule is switched off. */
export function sessionCookieName(prefixed: boolean): string {
  return prefixed ? "__Host-dva-session" : "dva-session";
}
