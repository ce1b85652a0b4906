/** The terms that a viewer of the functions of MedMij meets. */
export const glossaryFlowsEn = {
  abonneren: {
    term: "Subscribe (Abonneren)",
    explanation:
      "The function in which the Person takes a subscription, so that the care provider notifies the PGO when something new comes.",
  },
  abonnement: {
    term: "Subscription (Abonnement)",
    explanation:
      "An agreement, kept by PGO and DVA under one number, to send notifications about one Gegevensdienst until a date.",
  },
  notificatie: {
    term: "Notification (Notificatie)",
    explanation:
      "A message from DVA to PGO that there is something new for a subscription. It holds no health data; to get those, the Person collects.",
  },
  "subscription-server": {
    term: "Subscription Server",
    explanation: "The part of the DVA that keeps subscriptions and changes or ends them.",
  },
  "notification-server": {
    term: "Notification Server",
    explanation: "The part of the PGO that receives notifications. Its address is in the OAuth Client List.",
  },
  delen: {
    term: "Share (Delen)",
    explanation:
      "The function in which data go from the PGO to the care provider. The simulator shows the authorising, not the sending.",
  },
  bevestigingsverklaring: {
    term: "Bevestigingsverklaring",
    explanation: "The Person's statement that the care provider may receive data from the PGO.",
  },
  beeindigingsverklaring: {
    term: "Beëindigingsverklaring",
    explanation:
      "The Person's statement by which a subscription ends or long-term consent is withdrawn. The care provider may not refuse it.",
  },
  "beheren-toestemmingen": {
    term: "Manage consents (Beheren toestemmingen)",
    explanation: "The function in which the Person looks at long-term consents at the DVA and can withdraw them.",
  },
  ontvankelijkheidstoets: {
    term: "Ontvankelijkheidstoets",
    also: "ontvankelijkheidsvoorwaarde",
    explanation:
      "Whether the care provider may and will receive something of this Person: data with Delen, a subscription with Abonneren. Mandatory in step 5b of Autoriseren.",
  },
  rotation: {
    term: "Rotation",
    explanation:
      "At each use a refresh token is replaced by a new one. If the old one turns up again, somebody has a copy.",
  },
  "mutual-tls": {
    term: "Mutual TLS",
    explanation: "A connection on which both servers show their certificate. In MedMij between PGO and DVA, both ways.",
  },
};
