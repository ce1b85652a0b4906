import type { uiScreensFlowsEn } from "../en/ui-screens-flows.ts";
import type { Translation } from "../translation.ts";

export const uiScreensFlowsNl: Translation<typeof uiScreensFlowsEn> = {
  pgoAuthorised: {
    title: "De toegang is geregeld",
    text: {
      collect: "{{pgo}} mag van {{provider}} gegevens voor u verzamelen.",
      share: "{{provider}} wil ontvangen wat u vanuit {{pgo}} deelt.",
      subscribe: "{{pgo}} mag bij {{provider}} een abonnement voor u nemen.",
    },
    services: "Gegevensdiensten",
    until: "Geldig tot",
    longTerm: "Langdurige toestemming",
    longTermYes: "Ja: nieuwe toegang kan zonder inloggen",
    longTermNo: "Nee: de volgende keer logt u weer in",
  },
  pgoRenewed: {
    title: "De toegang is vernieuwd",
    text: "{{pgo}} kreeg nieuwe toegang van {{provider}}. U hoefde niet in te loggen, want u gaf langdurige toestemming.",
  },
  pgoAccessEnded: {
    title: "Uw toegang is gestopt",
    text: "{{provider}} geeft geen toegang meer. Uw toestemming is verlopen of ingetrokken. Alleen u kunt dat veranderen: door opnieuw toestemming te geven.",
    kept: "Wat u eerder verzamelde, blijft in {{pgo}}.",
  },
  pgoConsents: {
    title: "Terug in {{pgo}}",
    text: "U was bij {{provider}} om uw toestemmingen te beheren. Wij horen niet wat u daar koos. Dat merken wij pas als wij weer om toegang vragen.",
  },
  pgoDossier: {
    title: "Mijn gegevens",
    from: "Van {{provider}}",
    collect: "Verzamelen",
    state: {
      granted: "U gaf toestemming. Nog niet verzameld.",
      "not-granted": "Hiervoor is geen toestemming gegeven.",
      collected: "{{count}} verzameld, {{time}}",
      "not-available": "De zorgaanbieder heeft hier niets voor u.",
    },
  },
  pgoSubscriptions: {
    title: "Mijn abonnementen",
    text: "Met een abonnement laat de zorgaanbieder {{pgo}} weten dat er iets nieuws voor u is.",
    subscriptions: "Dit heeft u",
    offers: "Dit kunt u nemen",
    none: { subscriptions: "U heeft geen abonnement.", offers: "Er is niets meer om te nemen." },
    until: "tot {{date}}",
    days: "voor {{days}} dagen",
    end: "Beëindigen",
    subscribe: "Abonneren",
  },
  pgoSubscribed: {
    title: "Uw abonnement loopt",
    text: "{{provider}} laat {{pgo}} weten wanneer er iets nieuws is.",
    service: "Abonnement op",
    until: "Tot",
  },
  pgoSubscriptionEnded: {
    title: "Uw abonnement is gestopt",
    text: "{{provider}} laat {{pgo}} niet meer weten of er iets nieuws is: {{service}}.",
  },
  pgoNotified: {
    title: "Er is iets nieuws",
    text: "{{provider}} laat weten dat er iets nieuws voor u is: {{service}}.",
    unknown: "Wat het is, weet {{pgo}} nog niet. In een notificatie staan geen medische gegevens.",
  },
  consentShare: {
    title: "Delen met {{provider}}?",
    text: "U wilt gegevens uit {{pgo}} delen met {{provider}}. Bevestigt u dat {{provider}} dit mag ontvangen?",
    consentMore: "{{provider}} ontvangt de gegevens en mag ze in uw dossier bewaren.",
    refuseMore: "Er wordt niets gedeeld en u gaat terug naar uw PGO.",
  },
  consentSubscribe: {
    title: "Mogen wij {{pgo}} nieuws melden?",
    text: "{{pgo}} wil {{days}} dagen lang van {{provider}} horen dat er iets nieuws voor u is:",
    content: "Een notificatie zegt alleen dat er iets nieuws is. {{pgo}} ziet daaraan wel dat u hier bekend bent.",
    consentMore: "Het abonnement duurt {{days}} dagen. U kunt het eerder beëindigen.",
    refuseMore: "{{pgo}} krijgt geen notificaties.",
  },
  consentEnd: {
    title: "Het abonnement beëindigen?",
    text: "{{pgo}} vraagt {{provider}} om te stoppen met het melden van nieuws:",
    endMore: "{{pgo}} krijgt geen notificaties meer.",
    refuseMore: "Het abonnement loopt door.",
  },
  consents: {
    title: "Uw toestemmingen",
    text: "U gaf langdurige toestemming bij {{provider}}. U kunt die hier intrekken.",
    none: "U gaf geen langdurige toestemming bij {{provider}}.",
    until: "Geldig tot {{date}}, en na elk gebruik langer.",
    withdrawMore: "{{pgo}} krijgt geen nieuwe toegang. Wat is verzameld, blijft daar.",
    keepMore: "Er verandert niets en u gaat terug naar {{pgo}}.",
  },
};
