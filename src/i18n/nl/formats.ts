import type { formatsEn } from "../en/formats.ts";
import type { Translation } from "../translation.ts";

export const formatsNl: Translation<typeof formatsEn> = {
  headings: {
    story: "Het verhaal",
    setting: "Instelling",
    value: "Waarde",
    participants: "Partijen",
    diagram: "Sequentiediagram",
    steps: "Stappen",
    checks: "Controles",
    outcome: "Afloop",
    goals: "Veiligheidsdoelen",
    metrics: "In getallen",
    sources: "Bronnen",
    step: "Stap",
    party: "Partij",
    check: "Controle",
    result: "Uitslag",
    status: "Status",
    expected: "verwacht",
    actual: "gekregen",
    clause: "Bepaling",
    attack: "Aanval",
    capability: "De aanvaller kan",
  },
  channels: { front: "via de browser", back: "tussen servers", local: "Persoon en browser" },
  actors: {
    person: "De Persoon",
    attacker: "De aanvaller",
    opens: "{{actor}} opent {{host}}",
    opensWhat:
      "{{actor}} opent een adres in de browser. Het komt uit een link, een geschiedenis of van waar het maar te zien was.",
    opensWhy: "Wie een adres heeft, kan het openen. Aan het adres zelf is niet te zien in welke browser het hoort.",
  },
  sentences: {
    action: "{{from}} en {{to}}: {{title}}.",
    front: "Via de browser, {{from}} naar {{to}}: {{title}}.",
    back: "Rechtstreeks, {{from}} naar {{to}}: {{title}}.",
  },
  stopped: { check: "De controle “{{check}}” is niet geslaagd.", error: "De fout was {{error}}." },
  goals: {
    "honest-run": {
      reached: "De Persoon heeft de eigen taak afgerond.",
      missed: "De Persoon heeft de eigen taak niet afgerond.",
    },
    leak: {
      reached: "De aanvaller heeft gegevens van de Persoon gelezen.",
      missed: "De aanvaller heeft geen gegevens van de Persoon gelezen.",
    },
    write: {
      reached: "De aanvaller heeft gegevens van de Persoon veranderd.",
      missed: "De aanvaller heeft geen gegevens van de Persoon veranderd.",
    },
    "session-swap": {
      reached: "Antwoorden van de Persoon zijn in een ander dossier gekomen.",
      missed: "Er zijn geen antwoorden van de Persoon in een ander dossier gekomen.",
    },
    "usable-token": {
      reached: "De aanvaller heeft een token van de Persoon gebruikt.",
      missed: "De aanvaller heeft geen token van de Persoon gebruikt.",
    },
    "wrong-audience": {
      reached: "Een partij heeft iets geaccepteerd dat voor een ander bedoeld was.",
      missed: "Geen partij heeft iets geaccepteerd dat voor een ander bedoeld was.",
    },
    "client-credential": {
      reached: "De aanvaller heeft een geheim van de module leren kennen.",
      missed: "De aanvaller heeft geen geheim van de module leren kennen.",
    },
    "unconsented-module": {
      reached: "Een module van de aanvaller heeft toegang gekregen zonder toestemming.",
      missed: "Geen module van de aanvaller heeft toegang gekregen zonder toestemming.",
    },
    "account-link": {
      reached: "Het PGO-account van de aanvaller heeft toegang van de Persoon.",
      missed: "Het PGO-account van de aanvaller heeft geen toegang van de Persoon.",
    },
    "module-record": {
      reached: "De module heeft de aanvaller haar eigen dossier van de Persoon getoond.",
      missed: "De module heeft de aanvaller haar eigen dossier van de Persoon niet getoond.",
    },
    phish: {
      reached: "Een eerlijke partij heeft de Persoon naar een adres van de aanvaller gestuurd.",
      missed: "Geen eerlijke partij heeft de Persoon naar een adres van de aanvaller gestuurd.",
    },
  },
  metrics: {
    pgoLogins: "Keer ingelogd bij de PGO",
    digidLogins: "Keer ingelogd met DigiD",
    digidLoginsAtLaunch: "Keer ingelogd met DigiD na de klik op start",
    consents: "Keer toestemming gegeven",
    consentsAtLaunch: "Keer toestemming gegeven na de klik op start",
    frontChannel: "Verzoeken via de browser",
    backChannel: "Verzoeken tussen servers",
    credentialsInFrontChannel: "Geheimen die in de browser door een adres of formulier gingen",
    secondsSinceDigid: "Leeftijd van de DigiD-login als de module toegang krijgt, in seconden",
    victimCompleted: "De Persoon heeft het werk toch afgerond",
  },
};
