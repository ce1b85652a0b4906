/** The settings of `launch-3a`; values are labels of the choices. */
export const settingsEn = {
  "long-term-consent": {
    title: "Long-term consent",
    help: "What the Person picks on the consent page of the DVA. With long-term consent the PGO may collect for half a year without a new login.",
    values: { no: "Not given", yes: "Given" },
  },
  elapsed: {
    title: "Time before the start",
    help: "How long the Person waits between collecting and the click on start. The PGO's access token lives fifteen minutes.",
    values: {},
  },
  "time-in-module": {
    title: "Time in the module",
    help: "How long the Person works on the questionnaire before sending the answers.",
    values: {},
  },
  "launch-method": {
    title: "How the module is opened",
    help: "By a redirect, with the launch token in the address, or by a form that sends itself and keeps it out of the address.",
    values: { get: "Redirect (302)", post: "Form (FORM_POST_REDIRECT)" },
  },
  "module-consent": {
    title: "Consent page for the module",
    help: "Whether the DVA asks the Person's consent for this module. The documents contradict each other for modules at a care provider's request.",
    values: { ask: "Ask", none: "Do not ask" },
  },
  "id-token": {
    title: "Identity token for the module",
    help: "Whether the DVA also gives the module a signed statement of who logged in. The page of option 3a has none; its diagram has one.",
    values: { no: "No", yes: "Yes (openid fhirUser)" },
  },
  "launch-lifetime": {
    title: "Life of the launch token",
    help: "How long the launch token may be presented. The page of option 3a says five to fifteen minutes.",
    values: {},
  },
  "module-refresh": {
    title: "Refresh token for the module",
    help: "Whether the module may renew its access without the Person. The documents leave this open.",
    values: { no: "No", yes: "Yes" },
  },
  "step-up": {
    title: "Extra login before the launch",
    help: "Whether the DVA asks for a stronger login before it gives a launch token. It is on the page of option 3a; in the walkthroughs of April 2026 it has lapsed (“vervallen”).",
    values: { no: "No", yes: "Yes (“vervallen”)" },
  },
  "re-identification": {
    title: "Proof of the Person at the launch",
    help: "What the DVA accepts as proof of who sits at the browser: DigiD every time, or its own session from the collecting.",
    values: { digid: "DigiD, at every launch", session: "The DVA's own session" },
  },
  "task-update": {
    title: "Form of the task update",
    help: "How the module writes down the change of status. The documents use both forms.",
    values: { "json-patch": "JSON Patch", "fhirpath-patch": "FHIRPath Patch" },
  },
};
