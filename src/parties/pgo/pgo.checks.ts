import { accessToken } from "../access-token.ts";
import { assertionAud } from "../assertion-aud.ts";
import { assertionJti } from "../assertion-jti.ts";
import { clientAssertionAuth } from "../client-assertion-auth.ts";
import { cnfInAssertion } from "../cnf-in-assertion.ts";
import { codeLifetime } from "../code-lifetime.ts";
import { codeSingleUse } from "../code-single-use.ts";
import { consentNamesModule } from "../consent-names-module.ts";
import { dpopBinding } from "../dpop-binding.ts";
import { launchClientBound } from "../launch-client-bound.ts";
import { launchLifetime } from "../launch-lifetime.ts";
import { launchRequired } from "../launch-required.ts";
import { launchSingleUse } from "../launch-single-use.ts";
import { launchUrlRegistered } from "../launch-url-registered.ts";
import { pkce } from "../pkce.ts";
import { redirectUriExact } from "../redirect-uri-exact.ts";
import { redirectUriTokenCheck } from "../redirect-uri-token-check.ts";
import { refreshLifetime } from "../refresh-lifetime.ts";
import { refreshRotation } from "../refresh-rotation.ts";
import { resourceOwnerCheck } from "../resource-owner-check.ts";
import { smartAud } from "../smart-aud.ts";
import { tokenScope } from "../token-scope.ts";
import { tokenTypeCheck } from "../token-type-check.ts";
import { dvaClientAuth } from "./checks/dva-client-auth.ts";
import { pgoStateBinding } from "./checks/pgo-state-binding.ts";
import { pgoSubMatch } from "./checks/pgo-sub-match.ts";
import { sessionBinding } from "./checks/session-binding.ts";
import { subscriptionKnown } from "./checks/subscription-known.ts";

/** Which step runs which checks, in which order. */
export const pgoChecks = {
  callback: [pgoStateBinding],
  prepared: [pgoSubMatch],
  launch: [launchUrlRegistered],
  // authorization server of modules (2a, 2b)
  // no check on frames: where no consent is asked, the PGO answers with a redirect and draws nothing
  authorize: [redirectUriExact, launchRequired],
  launchValue: [launchSingleUse, launchLifetime, launchClientBound, sessionBinding],
  moduleAudience: [smartAud],
  moduleConsent: [consentNamesModule],
  moduleCode: [
    clientAssertionAuth,
    assertionAud,
    assertionJti,
    cnfInAssertion,
    codeSingleUse,
    codeLifetime,
    redirectUriTokenCheck,
    pkce,
  ],
  moduleRefresh: [clientAssertionAuth, assertionAud, assertionJti, cnfInAssertion, refreshRotation, refreshLifetime],
  revocationAssertion: [clientAssertionAuth],
  // resource server of the PGO's own dossier
  bearer: [tokenTypeCheck, accessToken, tokenScope],
  bound: [dpopBinding],
  owner: [resourceOwnerCheck],
  notification: [dvaClientAuth, subscriptionKnown],
} as const;
