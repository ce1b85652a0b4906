import type { CheckInput } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { sessionsOf } from "../../simulation/sessions.ts";
import { pgoConfig } from "./config.ts";
import type { ModuleGrantContext } from "./module-grant.types.ts";
import { pgoChecks } from "./pgo.checks.ts";

/** The checks at the token endpoint of the PGO, for a code or a refresh token. */
export function grantChecks(context: ModuleGrantContext, system: PartySystem, use: "code" | "refresh"): CheckInput {
  const { request } = context;
  const assertion = request?.assertion;
  const used = sessionsOf<ModuleGrantContext>(system, "module-grant").flatMap((grant) => grant.context.usedAssertions);
  const facts = {
    now: portsOf(system).now(),
    assertion: assertion?.text ?? "",
    assertionClient: context.client,
    keyOwner: pgoConfig(system).lists.modules.find(({ client }) => client === context.client)?.keys ?? "",
    assertionAudience: assertion?.audience ?? [],
    expectedAudience: pgoConfig(system).origin,
    jtiSeen: used.includes(assertion?.jti ?? ""),
    confirmation: assertion?.confirmation,
    presentedBefore: context.codePresented,
    codeExpires: context.codeExpires,
    redirectUri: context.redirectUri,
    presentedRedirectUri: request?.presentedRedirectUri,
    challenge: context.challenge,
    verifier: request?.verifier,
    rotated: context.refreshTokens.at(-1) !== request?.refreshToken,
    refreshExpires: context.refreshExpires ?? 0,
  };
  // The module's key joins the facts when the row runs.
  return { row: use === "code" ? pgoChecks.moduleCode : pgoChecks.moduleRefresh, facts };
}
