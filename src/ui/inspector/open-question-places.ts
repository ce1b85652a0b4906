import type { openQuestionsEn } from "../../i18n/en/open-questions.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";

interface QuestionPlace {
  /** A run in which the question can be seen. */
  readonly story: PartialStory;
  /** The message of that run at which it shows. */
  readonly at: MessageType;
  /** Which of the messages of that type, from 1. */
  readonly nth?: number;
  /** Other messages that the same question is about. */
  readonly also?: readonly MessageType[];
}

const run = (scenario: string, settings: Readonly<Record<string, string>> = {}): PartialStory => ({
  scenario,
  settings,
});
const decided = (scenario: string, id: string, choice: string): PartialStory => ({
  scenario,
  decisions: [{ id, choice }],
});

/** Where each open question can be seen, in the order of the texts. */
export const openQuestionPlaces: Readonly<Record<keyof typeof openQuestionsEn, QuestionPlace>> = {
  "step-up": {
    story: run("launch-3a", { "step-up": "yes" }),
    at: "step-up-redirect",
    also: ["step-up-authorization-request"],
  },
  "return-url": {
    story: run("launch-3a"),
    at: "token-exchange-request",
    also: ["module-token-response", "return-redirect"],
  },
  "client-authentication": {
    story: run("launch-3a"),
    at: "module-token-request",
    also: ["smart-configuration-response"],
  },
  "openid-fhiruser": { story: run("launch-3a", { "id-token": "yes" }), at: "module-token-response" },
  "log-events": { story: run("launch-3a"), at: "smart-configuration-request" },
  "consent-at-launch": { story: run("launch-3a"), at: "consent-module-page" },
  "mandatory-identification": { story: run("launch-3a"), at: "module-authorization-request" },
  "aim-of-3a": { story: run("launch-3a"), at: "digid-redirect", nth: 2 },
  "exchange-audience": { story: run("launch-3a"), at: "token-exchange-request", also: ["token-exchange-response"] },
  "validate-opaque": { story: run("launch-3a"), at: "launch-request" },
  "patch-and-profiles": { story: run("launch-3a"), at: "task-update-request", also: ["task-search-request"] },
  "public-client": { story: run("launch-3a"), at: "smart-configuration-response" },
  "subject-token-age": {
    story: run("launch-3a", { elapsed: "20m" }),
    at: "authorization-redirect",
    nth: 2,
    also: ["token-exchange-request"],
  },
  "age-of-login": {
    story: run("launch-3a-par", { "long-term-consent": "yes", elapsed: "100d" }),
    at: "par-request",
    also: ["digid-redirect"],
  },
  "patient-and-fhiruser": { story: run("launch-3a-par"), at: "module-token-response" },
  "task-write": { story: run("launch-3a"), at: "module-authorization-request" },
  "task-in-response": { story: run("launch-3a"), at: "module-token-response" },
  "status-after-return": { story: run("launch-3a", { "time-in-module": "20m" }), at: "pgo-returned-page" },
  "task-lifecycle": { story: run("launch-3a"), at: "task-update-request" },
  "browser-cookie": { story: run("launch-3a-par"), at: "prepare-authorization-request" },
  "cookie-comparison": { story: run("launch-3a-par"), at: "module-authorization-request" },
  "cookie-before-code": {
    story: run("launch-3a-par"),
    at: "token-exchange-response",
    also: ["module-authorization-request"],
  },
  "prepare-parameters": { story: run("launch-1"), at: "prepare-redirect" },
  "long-term-login": {
    story: run("launch-1", { "long-term-consent": "yes", elapsed: "2h" }),
    at: "prepare-authorization-request",
  },
  "user-at-dva": { story: run("launch-2a"), at: "module-authorization-request", also: ["delegation-request"] },
  "temporary-token-check": { story: run("launch-2b"), at: "introspection-request" },
  "dva-launch-origin": { story: run("launch-3b"), at: "dva-launch-request" },
  "cross-site-post": { story: run("launch-3b", { "launch-method": "post" }), at: "dva-launch-form-page" },
  "consent-refused": {
    story: decided("launch-1", "consent-module", "refuse"),
    at: "authorization-error-redirect",
    also: ["consent-module-page"],
  },
  "refusal-visible": {
    story: { scenario: "authorise", person: "ilse" },
    at: "not-available-page",
    also: ["authorization-error-redirect"],
  },
  "availability-moment": {
    story: { scenario: "authorise", person: "ilse", settings: { "availability-test": "at-token" } },
    at: "token-error",
    also: ["artifact-resolve-response", "token-request", "refresh-request"],
  },
  "subscription-test": {
    story: run("subscribe"),
    at: "subscription-request",
    also: ["consent-subscribe-page"],
  },
  "refusal-without-browser": { story: run("authorise-long-term"), at: "refresh-request" },
  "answer-not-established": {
    story: { scenario: "authorise", person: "wim" },
    at: "authorization-error-redirect",
  },
  "rotated-token": {
    story: run("authorise-long-term", { "refresh-token": "rotated" }),
    at: "token-error",
    also: ["refresh-response"],
  },
  "subscription-interface": {
    story: run("end-subscription"),
    at: "subscription-change-request",
    also: ["subscription-request"],
  },
  "consents-interface": { story: run("withdraw-consent"), at: "consents-redirect", also: ["consents-request"] },
  "same-person": {
    story: decided("collect", "digid-collect", "wim"),
    at: "token-response",
    also: ["pgo-dossier-page"],
  },
  "module-refresh": {
    story: run("launch-3a", { "module-refresh": "yes", "time-in-module": "20m" }),
    at: "module-refresh-request",
  },
  "issuer-name": { story: run("launch-3a"), at: "launch-redirect" },
  "return-errors": { story: decided("launch-3a", "questionnaire", "cancel"), at: "return-redirect" },
  "fhir-context": { story: run("launch-3a"), at: "module-token-response" },
  "session-sync": { story: run("launch-3a", { "time-in-module": "4h" }), at: "module-session-ended-page" },
  "exchange-errors": { story: run("launch-3a", { "step-up": "yes" }), at: "token-error" },
  "task-requester": { story: run("collect-tasks"), at: "task-search-response" },
  "task-output": { story: run("launch-3a"), at: "task-update-request", nth: 3 },
  koppeltaal: { story: run("launch-3a"), at: "launch-request" },
  "window-of-module": {
    story: run("launch-3a", { window: "iframe" }),
    at: "dva-error-page",
    also: ["launch-redirect"],
  },
  "who-authenticates": { story: run("collect-tasks"), at: "digid-redirect" },
  "module-token-life": { story: run("launch-3a"), at: "module-token-response" },
  "test-at-new-provider": { story: run("module-s"), at: "consent-module-page", also: ["resource-create-request"] },
};

/** The link to the step at which an open question can be seen; undefined for an unknown id. */
export function linkToQuestion(id: string): string | undefined {
  if (!Object.hasOwn(openQuestionPlaces, id)) return undefined;
  const { story, at, nth = 1 } = openQuestionPlaces[id as keyof typeof openQuestionPlaces];
  return writeRunLink(story, { type: at, nth });
}
