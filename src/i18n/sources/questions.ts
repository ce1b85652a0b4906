import type { openQuestionsEn } from "../en/open-questions.ts";
import {
  autoriseren,
  bsnGround,
  design,
  guide,
  medmij,
  profiles,
  rfc,
  type Source,
  smart,
  walkthrough,
} from "./documents.ts";

interface QuestionSources {
  readonly saysA: readonly Source[];
  readonly saysB: readonly Source[];
}

/** The sources of both answers to each open question. */
export const openQuestionSources: Readonly<Record<keyof typeof openQuestionsEn, QuestionSources>> = {
  "step-up": { saysA: [walkthrough("PGO launch voorbereiden")], saysB: [design("3.4"), guide("option 3a")] },
  "return-url": { saysA: [design("3.8")], saysB: [guide("module terugkeer"), walkthrough("module terugkeer")] },
  "client-authentication": {
    saysA: [design("3.5, step 3")],
    saysB: [guide("harde en zachte vereisten")],
  },
  "openid-fhiruser": { saysA: [guide("DVA OpenID scope")], saysB: [guide("option 3a")] },
  "log-events": { saysA: [design("3.5")], saysB: [guide("option 3a"), medmij("Logging interface")] },
  "consent-at-launch": { saysA: [guide("overview", "module types")], saysB: [guide("option 3a"), design("3.3")] },
  "mandatory-identification": {
    saysA: [guide("overview", "option 3a")],
    saysB: [design("3.5"), walkthrough("PGO launch voorbereiden")],
  },
  "aim-of-3a": { saysA: [design("3.5")], saysB: [design("3.5")] },
  "exchange-audience": {
    saysA: [guide("option 3a")],
    saysB: [walkthrough("PGO launch voorbereiden"), profiles("ext-Endpoint.ClientID")],
  },
  "validate-opaque": { saysA: [guide("option 3a"), guide("option 3b")], saysB: [guide("option 3a")] },
  "patch-and-profiles": {
    saysA: [profiles("Technical design"), design("3.7")],
    saysB: [walkthrough("module task status wijzigen"), walkthrough("PGO launch uitvoeren"), guide("gegevensdienst")],
  },
  "public-client": { saysA: [design("3.5, step 3")], saysB: [guide("option 2a"), guide("option 2b")] },
  "subject-token-age": {
    saysA: [medmij("RFC0039", "15 minuten"), autoriseren("inleiding")],
    saysB: [guide("option 3a"), rfc(8693, "2.1")],
  },
  "age-of-login": { saysA: [autoriseren("inleiding")], saysB: [walkthrough("PGO launch voorbereiden")] },
  "patient-and-fhiruser": {
    saysA: [smart("Obtain access token")],
    saysB: [walkthrough("module launch ontvangen")],
  },
  "task-write": {
    saysA: [walkthrough("module task status wijzigen")],
    saysB: [walkthrough("module launch ontvangen"), guide("option 3a")],
  },
  "task-in-response": { saysA: [design("3.5, step 3")], saysB: [walkthrough("module launch ontvangen")] },
  "status-after-return": { saysA: [walkthrough("module terugkeer")], saysB: [medmij("RFC0039", "15 minuten")] },
  "task-lifecycle": {
    saysA: [walkthrough("module task status wijzigen")],
    saysB: [design("3.5"), profiles("pt-Task")],
  },
  "browser-cookie": {
    saysA: [guide("overwegingen optie 3a")],
    saysB: [walkthrough("PGO launch voorbereiden"), design("3.5")],
  },
  "cookie-comparison": {
    saysA: [walkthrough("PGO launch voorbereiden"), guide("option 1")],
    saysB: [walkthrough("module launch ontvangen")],
  },
  "cookie-before-code": {
    saysA: [walkthrough("PGO launch voorbereiden")],
    saysB: [walkthrough("PGO launch voorbereiden")],
  },
  "prepare-parameters": { saysA: [guide("option 1")], saysB: [smart("Launch App: EHR Launch")] },
  "long-term-login": { saysA: [guide("overview", "option 1")], saysB: [guide("overwegingen optie 3a")] },
  "user-at-dva": {
    saysA: [guide("option 2a"), guide("option 2b")],
    saysB: [guide("overview"), guide("comparison of option 2a and 2b")],
  },
  "temporary-token-check": { saysA: [guide("option 2b")], saysB: [rfc(7662, "2.1")] },
  "dva-launch-origin": { saysA: [guide("option 3b")], saysB: [design("3.8")] },
  "cross-site-post": {
    saysA: [guide("option 3b")],
    saysB: [{ title: "RFC 6265bis (draft), Cookies", section: "§5.6" }],
  },
  "consent-refused": { saysA: [guide("option 1"), guide("option 3b")], saysB: [rfc(6749, "4.1.2.1")] },
  "availability-moment": {
    saysA: [autoriseren("stap 5a en 10"), autoriseren("met langdurige toestemming, stap 4")],
    saysB: [autoriseren("businesslaag, met langdurige toestemming"), medmij("UCI Verzamelen (1.x)", "stap 8 en 15")],
  },
  "subscription-test": {
    saysA: [medmij("UCI Abonneren", "stap 8 en 15"), autoriseren("stap 5b")],
    saysB: [medmij("Verantwoordelijkheden zorg"), medmij("UCI Abonneren", "stap 8, vergelijking van versies")],
  },
  "refusal-without-browser": {
    saysA: [autoriseren("uitzondering autoriseren 1")],
    saysB: [autoriseren("met langdurige toestemming, stap 1–5")],
  },
  "answer-not-established": {
    saysA: [autoriseren("uitzondering autoriseren 3")],
    saysB: [autoriseren("uitzonderingen, inleiding"), rfc(6749, "4.1.2.1")],
  },
  "rotated-token": {
    saysA: [autoriseren("met langdurige toestemming, stap 3")],
    saysB: [rfc(9700, "4.14.2")],
  },
  "subscription-interface": {
    saysA: [medmij("Subscription interface")],
    saysB: [medmij("Subscription interface", "draft"), medmij("RFC0019")],
  },
  "consents-interface": {
    saysA: [autoriseren("businesslaag (Beëindigingsverklaring)")],
    saysB: [medmij("User interface autorisatieserver", "“Toestemmingen aanpassen”")],
  },
  "same-person": { saysA: [bsnGround, medmij("Token interface")], saysB: [guide("option 3a")] },
  "refusal-visible": {
    saysA: [autoriseren("uitzonderingen autoriseren 1 en 2")],
    saysB: [autoriseren("uitzondering autoriseren 1, stap 10")],
  },
};
