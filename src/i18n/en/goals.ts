/** What an attacker may want, and what must hold for the honest Person. */
export const goalsEn = {
  "honest-run": { title: "The Person finishes the own task" },
  leak: { title: "The attacker reads data of the Person" },
  write: { title: "The attacker changes data of the Person" },
  "session-swap": { title: "The Person works in another record" },
  "usable-token": { title: "The attacker can use a token of the Person" },
  "wrong-audience": { title: "A party accepts what was meant for another" },
  "client-credential": { title: "The attacker learns a credential of the module" },
  "unconsented-module": { title: "A module gets access without consent" },
  "account-link": { title: "The attacker's PGO account holds the Person's access" },
  phish: { title: "The Person is sent to the attacker's address" },
  "module-record": { title: "The module shows its own record of the Person" },
};
