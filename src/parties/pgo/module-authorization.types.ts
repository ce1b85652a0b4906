import type { CheckRefusal } from "../../simulation/check.ts";
import type { ModuleLaunchContext } from "./module-launch.machine.ts";

/** An authorization request of a module at the PGO, as the endpoint read it. */
export interface ModuleAuthorizationInput {
  readonly id: string;
  readonly exchange: number;
  readonly client: string;
  readonly clientName: string;
  readonly registeredRedirectUris: readonly string[];
  readonly redirectUri: string;
  readonly destination: string | undefined;
  readonly problem: { readonly error: string; readonly description: string } | null;
  readonly scope: string;
  readonly state: string | undefined;
  readonly challenge: string;
  readonly nonce: string | undefined;
  readonly aud: string | undefined;
  /** The PGO session of the browser that asks. */
  readonly browserSession: string | undefined;
  readonly launch: (ModuleLaunchContext & { readonly actor: string }) | null;
  readonly askConsent: boolean;
  readonly taskTitle: string;
}

export interface ModuleAuthorizationContext extends ModuleAuthorizationInput {
  readonly consent: string | null;
  readonly refusal: Pick<CheckRefusal, "error" | "description" | "check"> | null;
}

export type ModuleAuthorizationEvent = {
  readonly type: "consent.answered";
  readonly exchange: number;
  readonly choice: string;
};
