export const scenariosEn = {
  "launch-3a": {
    title: "Option 3a: launch token and DigiD",
    summary: "From login at the PGO to a finished task, with DigiD again at every launch.",
    explanation:
      "The PGO collects the tasks and, when the Person starts one, trades its access for a launch token that is good for this launch only. The module takes that token to the DVA, and there the Person logs in with DigiD once more. Only if that is the same person does the module get access to the task.",
    asksPgo:
      "Ask for a launch token by token exchange, send the browser to the module, and read the task again afterwards.",
    asksDva:
      "Keep the launch context, have the Person log in again, compare the two persons, and guard access to the task.",
    asksModule:
      "Follow a standard SMART App Launch with the DVA, with client authentication and PKCE, and update the task.",
    asksPerson: "Log in three times: at the PGO, at DigiD for collecting, and at DigiD for every launch.",
    source: "KoppelMij Implementation Guide, option 3a",
  },
};
