import type { PartySystem } from "../../simulation/ports.ts";
import { rootContext } from "../../simulation/sessions.ts";

/** A DVA that the module works with: its FHIR address, what it expects there, and where it may send people back. */
export interface IssuerEntry {
  readonly iss: string;
  /** `issuer` of the authorization server behind it. */
  readonly issuer: string;
  readonly returnUrls: readonly string[];
}

export interface ModuleConfig {
  readonly origin: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the module proves itself: with its secret, or with a signed assertion that names a DPoP key (2a, 2b). */
  readonly clientAuth: "secret" | "assertion";
  readonly redirectUri: string;
  /** What it is used for: a task of the provider (T), an appointment (S), or a measurement for the PGO (PS). */
  readonly purpose: "task" | "appointment" | "measurement";
  /** Seconds after which a session at the module ends, whatever happens. */
  readonly maximumSession: number;
  readonly lists: { readonly issuers: readonly IssuerEntry[] };
}

export function moduleConfig(system: PartySystem): ModuleConfig {
  return rootContext<ModuleConfig>(system, "module");
}

export const sessionCookieName = "__Host-module-session";
