/** The settings of all scenarios; values are labels of the choices. */
export const settingsEn = {
  "long-term-consent": {
    title: "Long-term consent",
    help: "What the Person picks on the consent page of the DVA. With long-term consent the PGO may collect for half a year without a new login.",
    values: { no: "Not given", yes: "Given" },
  },
  elapsed: {
    title: "Time before the start",
    help: "How long the Person waits between collecting and the click on start. The PGO's access token lives fifteen minutes; the cookie of option 1 an hour, the session at the DVA four hours.",
    values: {},
  },
  "time-in-module": {
    title: "Time in the module",
    help: "How long the Person works on the questionnaire before sending the answers.",
    values: {},
  },
  starts: {
    title: "Tasks in one visit",
    help: "How many tasks the Person starts one after the other. Shows how often DigiD, consent and a new cookie come back in each option.",
    values: { "1": "One", "2": "Two", "3": "Three" },
  },
  window: {
    title: "Where the module opens",
    help: "In the same window, in a new tab, or in a frame within the PGO. A new tab has the same cookies. In a frame the browser sends no cookies to other sites and keeps none of theirs: the module loses its session, and the pages of the DVA do not let themselves be framed.",
    values: { same: "In the same window", "new-tab": "In a new tab", iframe: "In a frame (iframe)" },
  },
  "pgo-client": {
    title: "PGO as a website or an app",
    help: "Whether the Person uses the PGO in the browser or as an app. The app has its own cookies. DVA, DigiD and module open in the browser, and addresses of the PGO open the app again. The browser itself then has no cookie of the PGO.",
    values: { web: "Website", app: "App with its own cookies" },
  },
  "launch-method": {
    title: "How the module is opened",
    help: "By a redirect, with the launch token in the address, or by a form that sends itself and keeps it out of the address. A form to another site does not carry cookies with `SameSite=Lax`.",
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
    help: "How long the launch token may be presented. The pages of options 3a and 3b say five to fifteen minutes, the walkthroughs 180 seconds.",
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
  "browser-proof": {
    title: "Proof of the browser at the launch",
    help: "What the DVA wants to see when the module sends the browser. Only the cookie of the preparation: without it the launch stops. Cookie or DigiD: a browser without the cookie logs in. Cookie and DigiD: both, so that browser and person are certain.",
    values: {
      cookie: "The cookie",
      "cookie-or-digid": "The cookie, or else DigiD",
      "cookie-and-digid": "The cookie and DigiD",
    },
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
