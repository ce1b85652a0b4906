import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { rootContext } from "../../simulation/sessions.ts";

/** A line of the Zorgaanbiederslijst: what an Aanbieder offers and where. */
export interface ProviderEntry {
  readonly id: string;
  readonly name: string;
  /** MedMij name of the Aanbieder: the scope of the authorization request. */
  readonly scope: string;
  readonly service: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly resourceEndpoint: string;
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
  readonly lifetimes: { readonly code: number; readonly temporaryToken: number; readonly moduleSession: number };
  readonly lists: {
    readonly zal: readonly ProviderEntry[];
    readonly gnl: Readonly<Record<string, string>>;
    readonly whitelist: readonly string[];
    /** Modules with the launch addresses that they registered. */
    readonly modules: readonly {
      readonly client: string;
      readonly name: string;
      readonly launchUrls: readonly string[];
      readonly redirectUris: readonly string[];
    }[];
  };
  readonly accounts: readonly { readonly account: string; readonly name: string }[];
}

export function pgoConfig(system: PartySystem): PgoConfig {
  return rootContext<PgoConfig>(system, "pgo");
}

export const sessionCookieName = "__Host-pgo-session";

/** Whether a session last seen then (epoch ms) still stands. */
export function isAlive(system: PartySystem, lastSeen: number): boolean {
  return portsOf(system).now() - lastSeen <= pgoConfig(system).sessionIdle * 1000;
}
