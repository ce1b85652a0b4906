import type { openQuestionsEn } from "../en/open-questions.ts";
import {
  autoriseren,
  bsnGround,
  design,
  guide,
  medmij,
  profiles,
  quoted,
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
  "step-up": {
    saysA: [quoted(walkthrough("PGO launch voorbereiden"), "is komen te vervallen")],
    saysB: [design("3.4"), guide("option 3a")],
  },
  "return-url": { saysA: [design("3.8")], saysB: [guide("module terugkeer"), walkthrough("module terugkeer")] },
  "client-authentication": {
    saysA: [design("3.5, step 3")],
    saysB: [guide("harde en zachte vereisten")],
  },
  "openid-fhiruser": { saysA: [guide("DVA OpenID scope")], saysB: [guide("option 3a")] },
  "log-events": {
    saysA: [quoted(design("3.5"), "Audit trail: Volledige logging van zowel launch_token als gebruikersidentificatie")],
    saysB: [guide("option 3a"), medmij("Logging interface")],
  },
  "consent-at-launch": {
    saysA: [
      quoted(
        guide("overview", "module types"),
        "Geen toestemming omdat de module onderdeel is van het zorgaanbiederdomein",
      ),
    ],
    saysB: [guide("option 3a"), design("3.3")],
  },
  "mandatory-identification": {
    saysA: [
      quoted(guide("overview", "option 3a"), "met verplichte gebruikersheridentificatie tijdens de SMART on FHIR flow"),
    ],
    saysB: [
      quoted(design("3.5"), "DVA kan de gebruiker opnieuw identificeren (niet alleen browser sessie)"),
      walkthrough("PGO launch voorbereiden"),
    ],
  },
  "aim-of-3a": {
    saysA: [
      quoted(
        design("3.5"),
        "Door een launch-context te registreren en de browser vooraf en na de start van de aanbiedermodule bij DVA langs te laten gaan wordt dit voorkomen.",
      ),
    ],
    saysB: [
      quoted(design("3.5"), "De combinatie van launch_token en gebruikersidentificatie biedt dubbele beveiliging."),
    ],
  },
  "exchange-audience": {
    saysA: [guide("option 3a")],
    saysB: [walkthrough("PGO launch voorbereiden"), profiles("ext-Endpoint.ClientID")],
  },
  "validate-opaque": { saysA: [guide("option 3a"), guide("option 3b")], saysB: [guide("option 3a")] },
  "patch-and-profiles": {
    saysA: [profiles("Technical design"), design("3.7")],
    saysB: [walkthrough("module task status wijzigen"), walkthrough("PGO launch uitvoeren"), guide("gegevensdienst")],
  },
  "public-client": {
    saysA: [quoted(design("3.5, step 3"), "client-public")],
    saysB: [guide("option 2a"), guide("option 2b")],
  },
  "subject-token-age": {
    saysA: [quoted(medmij("RFC0039"), "15 minuten, zoals gebruikelijk"), autoriseren("inleiding")],
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
    saysB: [
      quoted(design("3.5"), "Taakstatusopties uitwerken in FHIR-profiel na overleg met ontwikkelpartners."),
      profiles("pt-Task"),
    ],
  },
  "browser-cookie": {
    saysA: [quoted(guide("overwegingen optie 3a"), "geen reële optie")],
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
  "long-term-login": {
    saysA: [
      quoted(
        guide("overview", "option 1"),
        "Voor gebruikers zonder langdurige toestemming wordt de bestaande cookie hergebruikt",
      ),
    ],
    saysB: [guide("overwegingen optie 3a")],
  },
  "user-at-dva": {
    saysA: [
      quoted(guide("overview", "option 2a"), "gebruikt de bestaande PGO sessie voor browser authenticatie"),
      guide("option 2b"),
    ],
    saysB: [guide("comparison of option 2a and 2b")],
  },
  "temporary-token-check": {
    saysA: [
      quoted(
        guide("overview", "option 2b"),
        "Het PGO geeft de module een tijdelijk token waarmee de module rechtstreeks een delegation token bij de DVA kan ophalen.",
      ),
      guide("option 2b"),
    ],
    saysB: [rfc(7662, "2.1")],
  },
  "dva-launch-origin": {
    saysA: [
      quoted(
        guide("overview", "option 3b"),
        "Het PGO stuurt de gebruiker naar een DVA launch endpoint, waarna de DVA bepaalt welke module te starten",
      ),
    ],
    saysB: [design("3.8")],
  },
  "cross-site-post": {
    saysA: [guide("option 3b")],
    saysB: [{ title: "RFC 6265bis (draft), Cookies", section: "§5.6" }],
  },
  "consent-refused": { saysA: [guide("option 1"), guide("option 3b")], saysB: [rfc(6749, "4.1.2.1")] },
  "availability-moment": {
    saysA: [
      quoted(
        autoriseren("stap 10"),
        "Nu is het vroegste moment dat de verplichte beschikbaarheidstoets uitgevoerd kan worden.",
      ),
      quoted(autoriseren("met langdurige toestemming, stap 4"), "Hierna breekt het verplichte moment aan"),
    ],
    saysB: [
      quoted(autoriseren("businesslaag, met langdurige toestemming"), "voert optioneel de beschikbaarheidstoets uit"),
      medmij("UCI Verzamelen (1.x)", "stap 8 en 15"),
    ],
  },
  "subscription-test": {
    saysA: [medmij("UCI Abonneren", "stap 8 en 15"), autoriseren("stap 5b")],
    saysB: [medmij("Verantwoordelijkheden zorg"), medmij("UCI Abonneren", "stap 8, vergelijking van versies")],
  },
  "refusal-without-browser": {
    saysA: [
      quoted(
        autoriseren("uitzondering autoriseren 1"),
        "Dienstverlener aanbieder informeert de Persoon dat diens verzoek geen voortgang kan vinden en noemt daarbij behorende reden.",
      ),
    ],
    saysB: [autoriseren("met langdurige toestemming, stap 1–5")],
  },
  "answer-not-established": {
    saysA: [
      quoted(
        autoriseren("uitzondering autoriseren 3"),
        "Dienstverlener aanbieder kan het antwoord op de toestemmingsvraag niet vaststellen.",
      ),
    ],
    saysB: [autoriseren("uitzonderingen, inleiding"), rfc(6749, "4.1.2.1")],
  },
  "rotated-token": {
    saysA: [
      quoted(
        autoriseren("met langdurige toestemming, stap 3"),
        "Dan controleert de Authorization Server het refresh-token",
      ),
    ],
    saysB: [rfc(9700, "4.14.2")],
  },
  "subscription-interface": {
    saysA: [medmij("Subscription interface")],
    saysB: [medmij("Subscription interface", "draft"), medmij("RFC0019")],
  },
  "consents-interface": {
    saysA: [
      quoted(
        autoriseren("businesslaag"),
        "Bij de functie Abonneren en Beheren toestemmingen kan ook een Beëindigingsverklaring worden afgegeven",
      ),
    ],
    saysB: [quoted(medmij("User interface autorisatieserver"), "Toestemmingen aanpassen")],
  },
  "same-person": { saysA: [bsnGround, medmij("Token interface")], saysB: [guide("option 3a")] },
  "refusal-visible": {
    saysA: [
      quoted(
        autoriseren("uitzonderingen"),
        "moet het onderscheid tussen de uitzonderingen 1 en 2 niet te maken zijn door de Dienstverlener persoon",
      ),
    ],
    saysB: [
      autoriseren("uitzonderingen autoriseren 1 en 2"),
      quoted(
        autoriseren("stap 10"),
        "De andere optie is het uitvoeren van de beschikbaarheidstoets op het resource endpoint.",
      ),
    ],
  },
  "module-refresh": {
    saysA: [quoted(design("3.5"), "Bespreken: Ondersteunen van grant_types-support op refresh_token optioneel?")],
    saysB: [walkthrough("module terugkeer")],
  },
  "issuer-name": {
    saysA: [
      quoted(
        design("3.5, step 1"),
        "Aanvullende uitwerking volgt voor MedMij-deelnemers op het uitlezen van issuernaam DVA (doorgaans MedMij-naam).",
      ),
    ],
    saysB: [walkthrough("PGO launch uitvoeren")],
  },
  "return-errors": { saysA: [design("3.8")], saysB: [walkthrough("module terugkeer")] },
  "fhir-context": {
    saysA: [walkthrough("PGO launch voorbereiden")],
    saysB: [guide("harde en zachte vereisten")],
  },
  "session-sync": { saysA: [guide("harde en zachte vereisten")], saysB: [walkthrough("module terugkeer")] },
  "exchange-errors": {
    saysA: [guide("harde en zachte vereisten")],
    saysB: [rfc(8693, "2.2.2"), design("3.4"), guide("option 3a")],
  },
  "task-requester": { saysA: [profiles("pt-Task")], saysB: [guide("gegevensdienst")] },
  "task-output": { saysA: [guide("gegevensdienst")], saysB: [profiles("Technical design")] },
  koppeltaal: {
    saysA: [guide("launch harmonisatie")],
    saysB: [guide("launch harmonisatie"), guide("harde en zachte vereisten")],
  },
  "window-of-module": { saysA: [guide("module terugkeer")], saysB: [walkthrough("PGO launch uitvoeren")] },
  "who-authenticates": {
    saysA: [quoted(guide("DVA OpenID scope"), "bijv. met DigiD")],
    saysB: [autoriseren("stap 3 tot 5"), bsnGround],
  },
  "module-token-life": {
    saysA: [walkthrough("module terugkeer")],
    saysB: [walkthrough("module launch ontvangen"), design("3.7")],
  },
  "test-at-new-provider": {
    saysA: [
      quoted(
        autoriseren("uitzondering autoriseren 1"),
        "dat van Persoon bij Aanbieder geen gezondheidsinformatie voor die Gegevensdienst beschikbaar is",
      ),
    ],
    saysB: [
      quoted(guide("overview", "module type S"), "zelfstandig afspraak maken bij nieuwe zorgorganisatie"),
      quoted(
        guide("overview", "module type S"),
        "Expliciete gebruikerstoestemming bij de DvA nodig voor data-toegang module",
      ),
    ],
  },
};
