import type { PartySystem } from "../../simulation/ports.ts";
import { rootContext } from "../../simulation/sessions.ts";

export interface DigidAccount {
  readonly account: string;
  readonly bsn: string;
}

export interface DigidConfig {
  readonly origin: string;
  /** Services that may ask for a login, each with the address to which the browser goes back. */
  readonly services: Readonly<Record<string, string>>;
  readonly accounts: readonly DigidAccount[];
}

export function digidConfig(system: PartySystem): DigidConfig {
  return rootContext<DigidConfig>(system, "digid");
}
