/** Roles, domains and layers of the MedMij Afsprakenstelsel that a reader of its documents meets. */
export const glossaryRolesEn = {
  "dvp-server": {
    term: "DVP Server",
    also: "PGO Server, OAuth Client",
    explanation: "The server of the DVP (in 1.x: PGO Server). It is the OAuth Client: it asks the DVA for access.",
  },
  "authentication-client": {
    term: "Authentication Client",
    explanation:
      "The role of whoever has an Authentication Server establish the identity. The Authorization Server plays it towards DigiD.",
  },
  "dienstverlener-authenticatie": {
    term: "Dienstverlener authenticatie",
    also: "DVAuthN",
    explanation: "The party that runs the Authentication Server. For citizens that is DigiD.",
  },
  "resource-subscription-server": {
    term: "Resource Subscription Server",
    explanation:
      "Not a role. It arose in a comparison of two versions in which the word Resource was struck out before Subscription Server, and the strike-through got lost.",
  },
  "notification-client": {
    term: "Notification Client",
    explanation: "The role of the DVA when it sends notifications to the Notification Server.",
  },
  "pgo-presenter": {
    term: "PGO Presenter",
    explanation: "A role of 1.x that shows the pages of the PGO. In 2.x it has merged into the User Agent.",
  },
  "launch-context": {
    term: "Launch context",
    also: "launch-context",
    explanation:
      "What the DVA keeps about a launch: which Person, which task, which module. The module gets it in exchange for the launch token.",
  },
  "domain-colours": {
    term: "Domain colours",
    also: "Persoonsdomein, person domain, Aanbiedersdomein, provider domain",
    explanation:
      "Orange is the Persoonsdomein, blue the Aanbiedersdomein, grey what is outside both. Green marks relations between domains.",
  },
  "layer-colours": {
    term: "Layer colours",
    explanation:
      "Not to be confused with the colours of domains: yellow marks responsibilities of the business layer, blue of the application layer, green of the technology layer. The simulator does not use them.",
  },
};
