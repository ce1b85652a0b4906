import { accessToken } from "../access-token.ts";
import { assertionAud } from "../assertion-aud.ts";
import { assertionJti } from "../assertion-jti.ts";
import { clientAssertionAuth } from "../client-assertion-auth.ts";
import { cnfInAssertion } from "../cnf-in-assertion.ts";
import { codeLifetime } from "../code-lifetime.ts";
import { codeSingleUse } from "../code-single-use.ts";
import { consentNamesModule } from "../consent-names-module.ts";
import { dpopBinding } from "../dpop-binding.ts";
import { frameAncestors } from "../frame-ancestors.ts";
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
import { returnUrlAllowList } from "../return-url-allow-list.ts";
import { smartAud } from "../smart-aud.ts";
import { tokenScope } from "../token-scope.ts";
import { tokenTypeCheck } from "../token-type-check.ts";
import { actorSubjectMatch } from "./checks/actor-subject-match.ts";
import { ageMinimum } from "./checks/age-minimum.ts";
import { availability } from "./checks/availability.ts";
import { browserBinding } from "./checks/browser-binding.ts";
import { clientAuth } from "./checks/client-auth.ts";
import { consentInTime } from "./checks/consent-in-time.ts";
import { cookieHostPrefix } from "./checks/cookie-host-prefix.ts";
import { digidAssertion } from "./checks/digid-assertion.ts";
import { dvaAuthAtPrep } from "./checks/dva-auth-at-prep.ts";
import { grantStanding } from "./checks/grant-standing.ts";
import { ifMatchCheck } from "./checks/if-match.ts";
import { launchOriginAuth } from "./checks/launch-origin-auth.ts";
import { pgoClientAuth } from "./checks/pgo-client-auth.ts";
import { receivability } from "./checks/receivability.ts";
import { requestUriClientBound } from "./checks/request-uri-client-bound.ts";
import { requestUriLifetime } from "./checks/request-uri-lifetime.ts";
import { requestUriSingleUse } from "./checks/request-uri-single-use.ts";
import { resourceScope } from "./checks/resource-scope.ts";
import { serviceGranted } from "./checks/service-granted.ts";
import { startConsent } from "./checks/start-consent.ts";
import { stepUp } from "./checks/step-up.ts";
import { subjectEquality } from "./checks/subject-equality.ts";
import { subscriptionDuration } from "./checks/subscription-duration.ts";
import { taskTransition } from "./checks/task-transition.ts";
import { tempTokenActive } from "./checks/temp-token-active.ts";
import { tempTokenClientBound } from "./checks/temp-token-client-bound.ts";
import { tempTokenSingleUse } from "./checks/temp-token-single-use.ts";
import { userReIdentification } from "./checks/user-re-identification.ts";

/**
 * Which request runs which checks, in which order. Add a check: a file and a place in a row.
 * Rows are concatenated where a request needs several of them.
 */
export const dvaChecks = {
  // authorization endpoint and the browser's steps after it
  authorize: [redirectUriExact, frameAncestors],
  dvaPage: [frameAncestors],
  pushedRequest: [requestUriSingleUse, requestUriClientBound, requestUriLifetime],
  launchGiven: [launchRequired],
  launchValue: [launchSingleUse, launchLifetime, launchClientBound],
  moduleAudience: [smartAud],
  browserStep: [cookieHostPrefix],
  assertion: [digidAssertion],
  collectIdentity: [ageMinimum, availability],
  receiveIdentity: [ageMinimum, receivability],
  consentTime: [consentInTime],
  launchUser: [userReIdentification],
  launchBrowser: [browserBinding],
  launchSubject: [subjectEquality],
  prepareLogin: [dvaAuthAtPrep],
  dvaLaunch: [launchClientBound, launchUrlRegistered],
  launchOrigin: [launchOriginAuth],
  returnUrl: [returnUrlAllowList],
  moduleConsent: [consentNamesModule],
  // token endpoint
  codePgo: [pgoClientAuth, codeSingleUse, codeLifetime, redirectUriTokenCheck],
  codeModule: [clientAuth, codeSingleUse, codeLifetime, redirectUriTokenCheck, pkce],
  refreshPgo: [pgoClientAuth, grantStanding, refreshRotation, refreshLifetime],
  refreshModule: [clientAuth, refreshRotation, refreshLifetime],
  exchange: [pgoClientAuth, tokenTypeCheck, accessToken],
  exchangeStepUp: [stepUp],
  exchangeActor: [codeSingleUse, codeLifetime, pkce, actorSubjectMatch],
  push: [pgoClientAuth, redirectUriExact, tokenTypeCheck, accessToken],
  exchangeLaunch: [startConsent, resourceOwnerCheck, returnUrlAllowList],
  // token exchange for a module (2a, 2b)
  temporaryToken: [tempTokenActive, tempTokenSingleUse, tempTokenClientBound],
  delegationPgo: [pgoClientAuth],
  delegationSubject: [tokenTypeCheck, accessToken],
  delegationActor: [clientAssertionAuth, assertionAud, assertionJti, cnfInAssertion],
  delegationRules: [startConsent, resourceOwnerCheck],
  revocationAssertion: [clientAssertionAuth],
  // resource server
  bearer: [tokenTypeCheck, accessToken, tokenScope],
  bound: [dpopBinding],
  owner: [resourceOwnerCheck],
  launchResource: [resourceScope],
  service: [serviceGranted],
  taskUpdate: [ifMatchCheck, taskTransition],
  // subscription server
  receivability: [receivability],
  duration: [subscriptionDuration],
} as const;
