/** What the Person decides: the question, and the label of each choice. Choices that are ids of rows carry no label. */
export const decisionsEn = {
  "pgo-login": {
    question: "Does the Person log in to the PGO?",
    choices: { person: "Log in", cancel: "Cancel" },
    loginAs: "Log in as {{name}}",
  },
  "pick-provider": { question: "Where does the Person collect?", choices: {} },
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
    question: "May this module see and update the task?",
    choices: { consent: "Yes, I agree", refuse: "No", "no-answer": "No answer" },
  },
  "pick-task": { question: "Which task does the Person start?", choices: {} },
  questionnaire: {
    question: "Does the Person finish the questionnaire?",
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
};
