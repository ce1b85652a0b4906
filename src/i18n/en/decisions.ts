/** What the Person decides: the question, and the label of each choice. Choices that are ids of rows carry no label. */
export const decisionsEn = {
  "pgo-login": {
    question: "Does the Person log in to the PGO?",
    choices: { person: "Log in", cancel: "Cancel" },
    loginAs: "Log in as {{name}}",
  },
  "pick-provider": { question: "Where does the Person collect?", any: "Collect at {{id}}", choices: {} },
  landing: { question: "Does the Person go on to log in?", choices: { continue: "Continue to DigiD", stop: "Stop" } },
  "digid-collect": {
    question: "Who logs in with DigiD to collect?",
    choices: { person: "Log in with DigiD", cancel: "Cancel" },
    loginAs: "Log in as {{name}}",
  },
  "digid-step-up": {
    question: "Who logs in with DigiD for the extra login?",
    choices: { person: "Log in with DigiD", cancel: "Cancel" },
    loginAs: "Log in as {{name}}",
  },
  "digid-prepare": {
    question: "Who logs in with DigiD while the launch is prepared?",
    choices: { person: "Log in with DigiD", cancel: "Cancel" },
    loginAs: "Log in as {{name}}",
  },
  "digid-launch": {
    question: "Who logs in with DigiD for the launch?",
    choices: { person: "Log in with DigiD", cancel: "Cancel" },
    loginAs: "Log in as {{name}}",
  },
  "consent-collect": {
    question: "May the care provider send the data to the PGO?",
    choices: {
      consent: "Yes, this once",
      "consent-long-term": "Yes, for a longer time",
      "consent-without-start": "Yes, but do not start tasks",
      refuse: "No",
      "no-answer": "No answer",
    },
  },
  "consent-module": {
    question: "May this module get access?",
    choices: { consent: "Yes, I agree", refuse: "No", "no-answer": "No answer" },
  },
  "pick-task": { question: "Which task does the Person start?", any: "Start task {{id}}", choices: {} },
  "pick-module": {
    question: "Which module does the Person open?",
    any: "Open {{id}}",
    choices: { "ademmodule-web": "Open Ademmodule" },
  },
  questionnaire: {
    question: "Does the Person finish the work in the module?",
    choices: { answer: "Send the answers", cancel: "Stop without sending" },
  },
  "back-to-pgo": { question: "Does the Person go back to the PGO?", choices: { back: "Back to the PGO" } },
  "after-return": {
    question: "What does the Person do after returning?",
    choices: { "collect-again": "Collect again", tasks: "To the tasks", stay: "Done" },
  },
  "pgo-logout": {
    question: "Does the Person log out of the PGO?",
    choices: { logout: "Log out", stay: "Stay logged in" },
  },
  wait: { question: "How much time passes first?", choices: { wait: "Wait {{duration}}" } },
  "consent-share": {
    question: "May the care provider receive the data from the PGO?",
    choices: { consent: "Yes, I confirm", refuse: "No", "no-answer": "No answer" },
  },
  "consent-subscribe": {
    question: "May the care provider send notifications to the PGO?",
    choices: { consent: "Yes, I agree", refuse: "No", "no-answer": "No answer" },
  },
  "consent-end": {
    question: "Does the Person end the subscription?",
    choices: { end: "Yes, end it", refuse: "No, keep it", "no-answer": "No answer" },
  },
  "after-authorise": {
    question: "What does the Person do with the access?",
    choices: { renew: "Use it again", consents: "Manage consents", stay: "Done" },
  },
  "after-access-ended": {
    question: "What does the Person do now that the access has ended?",
    choices: { authorise: "Log in at the DVA again", stay: "Done" },
  },
  attacker: {
    question: "What does the attacker do on this page?",
    choices: { stay: "Nothing", cancel: "Cancel", answer: "Fill in something", consent: "Consent", continue: "Go on" },
  },
  "collect-next": { question: "What does the Person collect next?", choices: { stay: "Done" } },
  "manage-subscription": {
    question: "What does the Person do with subscriptions?",
    choices: { end: "End the subscription", subscribe: "Take a subscription", stay: "Nothing" },
  },
  "after-subscribe": {
    question: "Is the subscription right like this?",
    choices: { stay: "Yes, keep it", shorten: "Shorten it" },
  },
  notification: {
    question: "There is something new. Does the Person collect it?",
    choices: { collect: "Collect", stay: "Not now" },
  },
  "manage-consents": {
    question: "Does the Person withdraw the long-term consent?",
    choices: { withdraw: "Withdraw", keep: "Keep" },
  },
  "after-consents": {
    question: "What does the Person do back in the PGO?",
    choices: { renew: "Use the access again", stay: "Done" },
  },
};
