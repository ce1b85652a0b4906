/** Words of the text formats: hand-out, outline and text. */
export const formatsEn = {
  headings: {
    story: "The story",
    setting: "Setting",
    value: "Value",
    participants: "Parties",
    diagram: "Sequence diagram",
    steps: "Steps",
    checks: "Checks",
    outcome: "Outcome",
    goals: "Security goals",
    metrics: "In numbers",
    sources: "Sources",
    step: "Step",
    party: "Party",
    check: "Check",
    result: "Result",
    status: "Status",
    expected: "expected",
    actual: "actual",
    clause: "Clause",
  },
  channels: { front: "front channel", back: "back channel", local: "Person and browser" },
  sentences: {
    action: "{{from}} and {{to}}: {{title}}.",
    front: "Through the browser, {{from}} to {{to}}: {{title}}.",
    back: "Directly, {{from}} to {{to}}: {{title}}.",
  },
  stopped: { check: "The check “{{check}}” failed.", error: "The error was {{error}}." },
  goals: {
    "honest-run": { reached: "The Person finished the own task.", missed: "The Person did not finish the own task." },
    leak: { reached: "The attacker read data of the Person.", missed: "The attacker read no data of the Person." },
    write: {
      reached: "The attacker changed data of the Person.",
      missed: "The attacker changed no data of the Person.",
    },
    "session-swap": {
      reached: "The answers of the Person landed in another record.",
      missed: "No answers of the Person landed in another record.",
    },
    "usable-token": {
      reached: "The attacker used a token of the Person.",
      missed: "The attacker used no token of the Person.",
    },
    "wrong-audience": {
      reached: "A party accepted a credential that was meant for another.",
      missed: "No party accepted a credential that was meant for another.",
    },
    "client-credential": {
      reached: "The attacker learned a credential of the module.",
      missed: "The attacker learned no credential of the module.",
    },
    "unconsented-module": {
      reached: "A module of the attacker got access without consent.",
      missed: "No module of the attacker got access without consent.",
    },
    "account-link": {
      reached: "The PGO account of the attacker holds access of the Person.",
      missed: "The PGO account of the attacker holds no access of the Person.",
    },
    "module-record": {
      reached: "The module showed the attacker its own record of the Person.",
      missed: "The module did not show the attacker its own record of the Person.",
    },
    phish: {
      reached: "An honest party sent the Person to an address of the attacker.",
      missed: "No honest party sent the Person to an address of the attacker.",
    },
  },
  metrics: {
    pgoLogins: "Logins at the PGO",
    digidLogins: "Logins with DigiD",
    digidLoginsAtLaunch: "Logins with DigiD after the click on start",
    consents: "Consents given",
    consentsAtLaunch: "Consents given after the click on start",
    frontChannel: "Requests through the browser",
    backChannel: "Requests between servers",
    credentialsInFrontChannel: "Secrets that passed through addresses or forms in the browser",
    secondsSinceDigid: "Age of the DigiD login when the module gets access, in seconds",
    victimCompleted: "The Person still finished the work",
  },
};
