import type { MessageType } from "../../protocol/message-types.ts";

/** The open questions that a message makes visible, as ids of the `openQuestions` texts. */
export const openQuestionLinks: Partial<Record<MessageType, readonly string[]>> = {
  "step-up-redirect": ["step-up"],
  "step-up-authorization-request": ["step-up"],
  "token-exchange-request": ["exchange-audience", "subject-token-age", "return-url"],
  "token-exchange-response": ["exchange-audience"],
  "launch-request": ["validate-opaque"],
  "smart-configuration-response": ["public-client", "client-authentication"],
  "module-authorization-request": [
    "mandatory-identification",
    "task-write",
    "cookie-comparison",
    "cookie-before-code",
    "user-at-dva",
  ],
  "prepare-redirect": ["prepare-parameters"],
  "prepare-authorization-request": ["browser-cookie", "long-term-login"],
  "introspection-request": ["temporary-token-check"],
  "dva-launch-request": ["dva-launch-origin"],
  "dva-launch-form-page": ["cross-site-post"],
  "not-available-page": ["refusal-visible"],
  "digid-redirect": ["age-of-login", "aim-of-3a"],
  "consent-module-page": ["consent-at-launch", "consent-refused"],
  "module-token-request": ["client-authentication"],
  "module-token-response": ["patient-and-fhiruser", "openid-fhiruser", "task-in-response", "return-url"],
  "task-update-request": ["patch-and-profiles", "task-lifecycle"],
  "return-redirect": ["return-url"],
  "pgo-returned-page": ["status-after-return"],
};
