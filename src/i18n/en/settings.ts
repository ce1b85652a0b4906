/** The settings of all scenarios; values are labels of the choices. */
export const settingsEn = {
  "long-term-consent": {
    title: "Long-term consent",
    help: "What the Person picks on the consent page of the DVA. With long-term consent the PGO may collect for half a year without a new login.",
    values: { no: "Not given", yes: "Given" },
  },
  elapsed: {
    title: "Time before the next use",
    help: "How long the Person waits before the access is used again: to start a task, or to collect once more. With long-term consent the refresh token lives half a year. The PGO's access token lives fifteen minutes; the cookie of option 1 an hour, the session at the DVA four hours.",
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
  function: {
    title: "What the authorising is for",
    help: "The function that follows. Verzamelen asks for a Toestemmingsverklaring, Delen for a Bevestigingsverklaring, Abonneren for consent to notifications. For the last two the ontvankelijkheidstoets is mandatory.",
    values: { collect: "Verzamelen (collect)", share: "Delen (share)", subscribe: "Abonneren (subscribe)" },
  },
  "availability-test": {
    title: "When availability is tested",
    help: "When the DVA finds out whether there are data of this Person. Right after the login (step 5a) is advised: the DVA then hides the reason from the PGO. At the token (step 10) and at the data the test is mandatory if it was not done before. The consent has then been given, so that an error can only mean: no data.",
    values: {
      "after-login": "After the login (step 5a)",
      "at-token": "At the token (step 10)",
      "at-resource": "At the request for data",
    },
  },
  "refresh-token": {
    title: "Which refresh token the PGO shows",
    help: "The newest one, or an old one that was already replaced. An old one points to a copy; the DVA then stops the whole series.",
    values: { current: "The newest one", rotated: "An old one" },
  },
  providers: {
    title: "Number of care providers",
    help: "From how many care providers the PGO collects the tasks. Each is behind its own DVA, with its own login with DigiD and its own consent.",
    values: { "1": "One", "2": "Two" },
  },
  option: {
    title: "By which option",
    help: "Type T fits every launch option. Each brings its own checks and settings, such as a consent page at the launch.",
    values: {
      "3a-par": "3a with PAR (newest text)",
      "3a": "3a, DigiD at every launch",
      "1": "1, cookie of the DVA",
      "2a": "2a, the PGO fetches the token",
      "2b": "2b, the module trades a token",
      "3b": "3b, the DVA opens the module",
    },
  },
  "subscription-days": {
    title: "Duration of the subscription in days",
    help: "How many days the PGO asks for. The DVA grants at most what the ZAL says, here 365 days (the simulator's choice). A longer request is shortened.",
    values: { "180": "Half a year (180)", "30": "A month (30)", "400": "Longer than is allowed (400)" },
  },
};
