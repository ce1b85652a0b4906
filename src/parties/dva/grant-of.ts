import type { PartySystem } from "../../simulation/ports.ts";
import { sessionsOf } from "../../simulation/sessions.ts";
import type { AuthorizationContext } from "./authorization.types.ts";
import { availableServices, isTestedAt } from "./availability.ts";
import { dvaConfig } from "./config.ts";
import type { GrantContext, GrantInput } from "./grant.types.ts";
import { grantedScope } from "./purpose.ts";

/**
 * The grant that an authorization leads to. With a launch value its subject is that of the launch: where the rule that
 * compares them is switched off, the launch context wins over the user who logged in.
 */
export function grantOf(context: AuthorizationContext, system: PartySystem): Omit<GrantInput, "id"> {
  const config = dvaConfig(system);
  // A launch by the DVA itself ends in a redirect to the module, never in a grant.
  const kind = context.kind === "dva-launch" ? "prepare" : context.kind;
  const { exchange, client, redirectUri, state, challenge, nonce, acr, correlationId } = context;
  const { digidAt, longTerm, startAllowed, launch, target, mark, purpose } = context;
  return {
    kind,
    purpose,
    exchange,
    client,
    redirectUri,
    state,
    scope: kind === "collect" ? grantedScope(purpose, config) : context.scope,
    challenge,
    nonce,
    acr,
    correlationId,
    sub: launch?.sub ?? context.sub ?? "",
    digidAt,
    services: grantedServices(context, system),
    longTerm,
    startAllowed,
    launch: launch && { task: launch.task, resources: launch.resources, returnUrl: launch.returnUrl },
    target,
    mark: mark?.cookie ?? null,
    newMark: context.newMark,
  };
}

/** The Gegevensdiensten of a grant: where nothing has been tested yet, all that the Aanbieder offers. */
export function grantedServices({ purpose, sub }: AuthorizationContext, system: PartySystem): readonly string[] {
  if (purpose.service !== null) return [purpose.service];
  return isTestedAt(system, "after-login") ? availableServices(system, sub) : dvaConfig(system).offers.collect;
}

/** What a Person consented to for a long term, for one PGO. */
export function longTermGrants(
  system: PartySystem,
  { sub, client }: Pick<GrantContext, "client"> & { sub: string | null },
) {
  return sessionsOf<GrantContext>(system, "grant").filter(
    ({ context, value }) =>
      context.kind === "collect" &&
      context.longTerm &&
      value === "granted" &&
      context.sub === sub &&
      context.client === client,
  );
}
