/** The simulated screens of the module types. */
export const uiScreensTypesEn = {
  pgoModules: {
    title: "Modules",
    text: "You can use these modules without your care provider having set a task.",
    open: "Open",
  },
  pgoMeasurements: {
    title: "My measurements",
    text: "{{pgo}} has kept what you entered in the module.",
    none: "There are no measurements yet.",
    error: "The module says that something went wrong. What you entered was not kept here.",
    measurement: "Measurement {{n}}",
  },
  appointment: {
    title: "Make an appointment",
    intro: "Hello {{name}}. When would you like to come?",
    slot: "Choose a moment",
    slots: { morning: "Tuesday morning", afternoon: "Wednesday afternoon", evening: "Thursday evening" },
    answer: "Ask for this appointment",
    cancel: "Stop without an appointment",
  },
  measurement: { title: "How are your lungs today?", answer: "Save the measurement", cancel: "Stop without saving" },
};
