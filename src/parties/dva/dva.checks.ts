import { accessToken } from "./checks/access-token.ts";
import { actorSubjectMatch } from "./checks/actor-subject-match.ts";
import { ageMinimum } from "./checks/age-minimum.ts";
import { availability } from "./checks/availability.ts";
import { browserBinding } from "./checks/browser-binding.ts";
import { clientAuth } from "./checks/client-auth.ts";
import { codeLifetime } from "./checks/code-lifetime.ts";
import { codeSingleUse } from "./checks/code-single-use.ts";
import { consentInTime } from "./checks/consent-in-time.ts";
import { consentNamesModule } from "./checks/consent-names-module.ts";
import { cookieHostPrefix } from "./checks/cookie-host-prefix.ts";
import { digidAssertion } from "./checks/digid-assertion.ts";
import { dvaAuthAtPrep } from "./checks/dva-auth-at-prep.ts";
import { frameAncestors } from "./checks/frame-ancestors.ts";
import { grantStanding } from "./checks/grant-standing.ts";
import { ifMatchCheck } from "./checks/if-match.ts";
import { launchClientBound } from "./checks/launch-client-bound.ts";
import { launchLifetime } from "./checks/launch-lifetime.ts";
import { launchOriginAuth } from "./checks/launch-origin-auth.ts";
import { launchRequired } from "./checks/launch-required.ts";
import { launchSingleUse } from "./checks/launch-single-use.ts";
import { dvaLaunchUrlRegistered } from "./checks/launch-url-registered.ts";
import { pgoClientAuth } from "./checks/pgo-client-auth.ts";
import { pkce } from "./checks/pkce.ts";
import { receivability } from "./checks/receivability.ts";
import { redirectUriExact } from "./checks/redirect-uri-exact.ts";
import { redirectUriTokenCheck } from "./checks/redirect-uri-token-check.ts";
import { refreshLifetime } from "./checks/refresh-lifetime.ts";
import { refreshRotation } from "./checks/refresh-rotation.ts";
import { requestUriClientBound } from "./checks/request-uri-client-bound.ts";
import { requestUriLifetime } from "./checks/request-uri-lifetime.ts";
import { requestUriSingleUse } from "./checks/request-uri-single-use.ts";
import { resourceOwnerCheck } from "./checks/resource-owner-check.ts";
import { resourceScope } from "./checks/resource-scope.ts";
import { returnUrlAllowList } from "./checks/return-url-allow-list.ts";
import { serviceGranted } from "./checks/service-granted.ts";
import { smartAud } from "./checks/smart-aud.ts";
import { startConsent } from "./checks/start-consent.ts";
import { stepUp } from "./checks/step-up.ts";
import { subjectEquality } from "./checks/subject-equality.ts";
import { subscriptionDuration } from "./checks/subscription-duration.ts";
import { taskTransition } from "./checks/task-transition.ts";
import { tokenScope } from "./checks/token-scope.ts";
import { tokenTypeCheck } from "./checks/token-type-check.ts";
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
  dvaLaunch: [launchClientBound, dvaLaunchUrlRegistered],
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
  // resource server
  bearer: [tokenTypeCheck, accessToken, tokenScope],
  owner: [resourceOwnerCheck],
  launchResource: [resourceScope],
  service: [serviceGranted],
  taskUpdate: [ifMatchCheck, taskTransition],
  // subscription server
  receivability: [receivability],
  duration: [subscriptionDuration],
} as const;
