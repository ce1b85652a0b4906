import type { messagesFlowsPgoEn } from "../en/messages-flows-pgo.ts";
import type { Translation } from "../translation.ts";

export const messagesFlowsPgoNl: Translation<typeof messagesFlowsPgoEn> = {
  "pgo-notifies": {
    title: "De PGO waarschuwt de Persoon",
    what: "De PGO laat de Persoon buiten de browser om weten dat er iets nieuws te verzamelen is. Hoe een PGO dat doet, bepaalt hij zelf; deze vorm is een keuze van de simulator.",
    why: "De notificatie bevat geen gezondheidsgegevens. Alleen de Persoon kan besluiten om te verzamelen.",
  },
  "pgo-authorised-page": {
    title: "De PGO heeft toegang",
    what: "De PGO vertelt de Persoon dat de aanbieder toegang gaf en toont wat er nu kan.",
    why: "Met het access-token is het autoriseren klaar (Autoriseren, stap 11). Verzamelen, delen of abonneren komt daarna.",
  },
  "pgo-renew-choice": {
    title: "De Persoon wil verder",
    what: "De browser meldt aan de PGO dat de Persoon de langdurige toegang opnieuw wil gebruiken.",
    why: "De PGO vraagt nieuwe toegang zonder DigiD. De Persoon hoeft de PGO er niet voor te verlaten.",
  },
  "pgo-renewed-page": {
    title: "De PGO heeft weer toegang",
    what: "De PGO vertelt de Persoon dat hij een nieuw access-token en een nieuw refresh-token kreeg.",
    why: "De Persoon zag geen enkele pagina van de DVA. Daarvoor is langdurige toestemming bedoeld, en daarom is zij in te trekken.",
  },
  "pgo-access-ended-page": {
    title: "De toegang is voorbij",
    what: "De PGO vertelt de Persoon dat de langdurige toegang niet meer werkt en biedt aan om opnieuw in te loggen bij de DVA.",
    why: "De DVA zegt niet waarom: verlopen, ingetrokken of dubbel gebruikt. Alleen een nieuwe inlog met DigiD helpt verder.",
  },
  "pgo-authorise-choice": {
    title: "De Persoon autoriseert opnieuw",
    what: "De browser meldt aan de PGO dat de Persoon opnieuw wil inloggen bij de DVA.",
    why: "Zonder geldige langdurige toestemming geldt de lange weg: Autoriseren, stap 1 tot en met 11.",
  },
  "pgo-dossier-page": {
    title: "De PGO toont het dossier",
    what: "De PGO toont per gegevensdienst wat hij heeft verzameld, en welke gegevensdiensten nog open staan.",
    why: "De gegevens zijn nu bij de Persoon (UCI Verzamelen, stap 16). Met hetzelfde token kan de PGO de rest verzamelen.",
  },
  "pgo-collect-next-choice": {
    title: "De Persoon verzamelt meer",
    what: "De browser meldt aan de PGO welke gegevensdienst de Persoon nu wil verzamelen.",
    why: "Zolang het access-token geldig is, kan de PGO de rest vragen zonder nieuwe inlog.",
  },
  "pgo-subscriptions-page": {
    title: "De PGO toont de abonnementen",
    what: "De PGO toont welke abonnementen volgens de ZAL kunnen en welke de Persoon al heeft.",
    why: "Een abonnement is voor precies één gegevensdienst bij één aanbieder (UCI Abonneren, stap 1).",
  },
  "pgo-subscribe-choice": {
    title: "De Persoon neemt een abonnement",
    what: "De browser meldt aan de PGO voor welke gegevensdienst de Persoon notificaties wil.",
    why: "Het moet een uitdrukkelijke keuze van de Persoon zijn (UCI Abonneren, stap 2).",
  },
  "pgo-subscribed-page": {
    title: "De PGO heeft het abonnement bewaard",
    what: "De PGO toont tot wanneer het abonnement loopt en biedt aan om het korter te maken.",
    why: "Beide kanten bewaren nu hetzelfde abonnement (UCI Abonneren, stap 16 en 17).",
  },
  "pgo-shorten-choice": {
    title: "De Persoon verkort het abonnement",
    what: "De browser meldt aan de PGO dat het abonnement eerder moet stoppen.",
    why: "Verlengen mag de aanbieder weigeren. Verkorten en beëindigen niet.",
  },
  "pgo-end-choice": {
    title: "De Persoon beëindigt een abonnement",
    what: "De browser meldt aan de PGO welk abonnement moet stoppen.",
    why: "Beëindigen begint bij de PGO, maar de Persoon bevestigt het bij de DVA, na inloggen.",
  },
  "pgo-subscription-ended-page": {
    title: "Het abonnement is beëindigd",
    what: "De PGO vertelt de Persoon dat het abonnement is gestopt.",
    why: "De aanbieder stuurt er vanaf nu geen notificaties meer over.",
  },
  "pgo-notified-page": {
    title: "De PGO meldt iets nieuws",
    what: "De PGO vertelt de Persoon bij welke gegevensdienst er iets nieuws is en biedt aan om te verzamelen.",
    why: "Wat er nieuw is, weet de PGO niet. Een abonnement geeft geen langdurige toestemming: voor verzamelen is een inlog nodig.",
  },
  "pgo-consents-choice": {
    title: "De Persoon wil toestemmingen beheren",
    what: "De browser meldt aan de PGO dat de Persoon zijn toestemmingen bij de aanbieder wil zien.",
    why: "De PGO mag de weg wijzen, maar kan zelf niets voor de Persoon intrekken.",
  },
  "consents-redirect": {
    title: "De PGO verwijst naar de toestemmingen",
    what: "De PGO stuurt de browser naar de pagina van de DVA waar toestemmingen te beheren zijn, met een verse `state`. Adres en parameters zijn een keuze van de simulator.",
    why: "De toestemming is bij de DVA gegeven en kan alleen daar worden ingetrokken.",
  },
  "consents-response": {
    title: "Terug van de toestemmingen",
    what: "De browser komt terug bij de PGO met de `state`. Wat de Persoon bij de DVA deed, staat er niet in.",
    why: "De PGO vergelijkt de `state`. Of zijn toegang nog werkt, merkt hij pas bij het volgende gebruik.",
  },
  "pgo-consents-page": {
    title: "De PGO ontvangt de Persoon weer",
    what: "De PGO laat zien dat de Persoon terug is en biedt aan om de toegang weer te gebruiken.",
    why: "De PGO weet niet of er iets is ingetrokken. Hij mag er niet naar raden.",
  },
};
