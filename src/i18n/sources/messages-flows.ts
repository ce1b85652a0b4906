import type { MessageType } from "../../protocol/message-types.ts";
import { autoriseren, from, medmij, own, rfc, type Sourced } from "./documents.ts";

const subscribing = (step: string) => medmij("UCI Abonneren", step);
const subscriptions = medmij("Subscription interface");
const notifications = medmij("Notification interface");
const collecting = (step: string) => medmij("UCI Verzamelen (1.x)", step);
const termination = autoriseren("businesslaag (Beëindigingsverklaring)");

/** Sources of the messages that only the functions of MedMij have. */
export const flowMessageSources = {
  "pgo-notifies": own(notifications),
  "pgo-authorised-page": own(autoriseren("stap 11")),
  "pgo-renew-choice": own(autoriseren("met langdurige toestemming, stap 1")),
  "pgo-renewed-page": own(autoriseren("met langdurige toestemming, stap 5")),
  "pgo-access-ended-page": own(rfc(6749, "5.2"), autoriseren("met langdurige toestemming, stap 3")),
  "pgo-authorise-choice": own(autoriseren("zonder geldige langdurige toestemming, stap 1")),
  "pgo-dossier-page": own(collecting("stap 16")),
  "pgo-collect-next-choice": own(collecting("stap 16")),
  "pgo-subscriptions-page": from(subscribing("stap 1")),
  "pgo-subscribe-choice": from(subscribing("stap 2")),
  "pgo-subscribed-page": own(subscribing("stap 17")),
  "pgo-shorten-choice": own(subscriptions),
  "pgo-end-choice": own(termination, subscriptions),
  "pgo-subscription-ended-page": own(termination),
  "pgo-notified-page": own(notifications, medmij("User interface autorisatieserver", "toestemming voor Abonneren")),
  "pgo-consents-choice": own(termination, medmij("User interface autorisatieserver", "“Toestemmingen aanpassen”")),
  "consents-redirect": own(termination),
  "consents-response": own(termination, rfc(6749, "10.12")),
  "pgo-consents-page": own(termination),
  "consent-share-page": from(autoriseren("stap 6"), autoriseren("businesslaag (Bevestigingsverklaring)")),
  "consent-subscribe-page": from(
    subscribing("stap 9"),
    medmij("User interface autorisatieserver", "toestemming voor Abonneren"),
  ),
  "consent-end-page": from(termination, medmij("User interface autorisatieserver")),
  "termination-answer": from(termination),
  "consents-request": own(termination),
  "consents-page": own(termination, medmij("User interface autorisatieserver", "long-term consent, 2.2.4")),
  "consents-return-redirect": own(termination),
  "subscription-request": from(subscribing("stap 14"), subscriptions),
  "subscription-change-request": from(subscriptions, medmij("RFC0019")),
  "subscription-response": from(subscribing("stap 16"), subscriptions),
  "subscription-error": from(subscribing("stap 15"), subscriptions, rfc(6750, "3.1")),
  "notification-request": from(notifications, subscriptions),
  "notification-response": from(notifications),
  "notification-error": from(notifications),
  "resource-search-request": from(collecting("stap 14"), medmij("Resource interface")),
  "resource-search-response": from(collecting("stap 15"), autoriseren("stap 10")),
} satisfies Partial<Record<MessageType, Sourced>>;
