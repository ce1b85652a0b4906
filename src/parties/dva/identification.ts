import type { Ports } from "../../simulation/ports.ts";
import { consentNamesModule } from "../consent-names-module.ts";
import type { AuthorizationInput } from "./authorization.types.ts";
import { dvaAuthAtPrep } from "./checks/dva-auth-at-prep.ts";
import { userReIdentification } from "./checks/user-re-identification.ts";
import type { DvaConfig } from "./config.ts";

interface Situation extends Pick<AuthorizationInput, "kind" | "session" | "mark" | "launch"> {
  readonly ports: Ports;
  readonly config: DvaConfig;
  /** The subject of the token that came with a pushed request. */
  readonly pushedSub: string | null;
}

/** How the user of this request becomes known, and whether consent is asked: settings, switches and what is at hand. */
export function identificationFor(situation: Situation): Pick<AuthorizationInput, "identification" | "askConsent"> {
  const { kind, ports, config } = situation;
  const asksForModule = isAskedForModule(kind, config, ports.settings) && ports.isOn(consentNamesModule);
  return { identification: identificationOf(situation), askConsent: kind === "collect" || asksForModule };
}

/** In option 1 the consent for the module is asked in the preparation, elsewhere at the module's request. */
export function isAskedForModule(
  kind: AuthorizationInput["kind"],
  config: DvaConfig,
  settings: Readonly<Record<string, string>>,
): boolean {
  const consentKind = config.launch.moduleProof === "collect-mark" ? "prepare" : "module";
  return kind === consentKind && settings["module-consent"] !== "none";
}

function identificationOf(situation: Situation): AuthorizationInput["identification"] {
  const { kind, session, mark, config, pushedSub, ports } = situation;
  if (kind === "module") return moduleIdentification(situation);
  if (kind === "dva-launch") return session === null ? "digid" : "session";
  if (kind !== "prepare") return "digid";
  if (config.launch.moduleProof === "collect-mark") return mark === null ? "digid" : "mark";
  return pushedSub === null || ports.isOn(dvaAuthAtPrep) ? "digid" : "pushed";
}

function moduleIdentification({
  ports,
  config,
  session,
  mark,
  launch,
}: Situation): AuthorizationInput["identification"] {
  switch (config.launch.moduleProof) {
    case "digid":
      if (launch !== null && !ports.isOn(userReIdentification)) return "launch";
      return ports.settings["re-identification"] === "session" && session !== null ? "session" : "digid";
    case "session":
      return session === null ? "digid" : "session";
    case "collect-mark":
      return "mark";
    case "prepare-mark":
      if (ports.settings["browser-proof"] === "cookie-and-digid") return "digid";
      return ports.settings["browser-proof"] === "cookie-or-digid" && mark === null ? "digid" : "mark";
  }
}
