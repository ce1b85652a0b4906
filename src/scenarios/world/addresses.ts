/** The hosts of the simulated world. */
export const addresses = {
  pgo: "https://pgo.example",
  dva: "https://dva.example",
  fhir: "https://dva.example/fhir",
  subscription: "https://dva.example/subscription",
  dva2: "https://dva2.example",
  fhir2: "https://dva2.example/fhir",
  module: "https://module.example",
  digid: "https://digid.example",
  attacker: "https://attacker.example",
} as const;

/** Names and ids that several parties have to agree on. */
export const registered = {
  pgoClientId: "pgo.example",
  pgoName: "PGO De Testomgeving",
  pgoRedirectUri: "https://pgo.example/callback",
  pgoStepUpRedirectUri: "https://pgo.example/callback_stepup",
  pgoLaunchRedirectUri: "https://pgo.example/callback_launch",
  pgoConsentsRedirectUri: "https://pgo.example/callback_consents",
  pgoNotificationEndpoint: "https://pgo.example/notification/Notification",
  pgoReturnUrl: "https://pgo.example/return",
  moduleClientId: "ademmodule-web",
  moduleName: "Ademmodule",
  moduleSecret: "ademmodule-secret-for-the-simulator",
  moduleLaunchUrl: "https://module.example/launch",
  moduleRedirectUri: "https://module.example/callback",
  /** A module of another vendor, known to the DVA and used by nobody's task. */
  otherModuleClientId: "slaapmodule-web",
  otherModuleName: "Slaapmodule",
  otherModuleSecret: "slaapmodule-secret-for-the-simulator",
  otherModuleRedirectUri: "https://slaapmodule.example/callback",
  provider: "Longpraktijk De Testwijk",
  providerScope: "longpraktijkdetestwijk",
  /** Gegevensdiensten with ids of our own: the sources found give no number for tasks. */
  tasksService: "901",
  startService: "902",
  serviceNames: {
    "901": "Aanbiedertaken",
    "902": "Starten van aanbiedertaken",
    "48": "Basisgegevens Zorg",
    "49": "Huisartsgegevens",
    "51": "Documenten",
    "53": "Meetwaarden delen",
    "63": "Vaccinaties",
  },
  collectServices: ["48", "49", "51", "63"],
  shareService: "53",
  subscribeService: "48",
  secondProvider: "Fysiotherapie De Testwijk",
  secondProviderScope: "fysiotherapiedetestwijk",
} as const;
