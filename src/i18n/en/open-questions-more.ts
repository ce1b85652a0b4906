/** Questions that the documents themselves name as open, and contradictions between them. */
export const openQuestionsMoreEn = {
  "module-refresh": {
    title: "May a module renew its access?",
    question: "Is the `refresh_token` grant for modules mandatory, optional or absent?",
    saysA: "The solution design publishes `refresh_token` among the grants and asks at the end whether it is optional.",
    saysB:
      "The walkthrough on returning has the DVA renew until three hours have passed, in a window before expiry, and destroy everything two minutes later.",
    ourChoice: "Off by default. The setting “$t(settings:module-refresh.title)” offers it.",
  },
  "issuer-name": {
    title: "How does one read the DVA's name?",
    question: "How does a PGO or module find out which DVA stands behind `iss`?",
    saysA:
      "The solution design puts `iss=dva` in the launch and promises an explanation of the issuer name, usually the MedMij name.",
    saysB:
      "The walkthroughs put the FHIR address of the DVA in `iss`, as SMART does. They name no way to get from address to name.",
    ourChoice: "`iss` is the FHIR address. The module has a list of the addresses that it knows.",
  },
  "return-errors": {
    title: "Which errors does a module report back?",
    question: "Which values of `error` may a module send along to the return address?",
    saysA: "The solution design gives one example: `temporarily_unavailable`.",
    saysB: "The walkthrough on returning names the standard values as a point that is still open.",
    ourChoice:
      "OAuth values only: `access_denied` after stopping in the questionnaire, `temporarily_unavailable` when the session was lost.",
  },
  "fhir-context": {
    title: "In what form is the launch context given?",
    question: "Does the context of a launch travel in fields of its own or in `authorization_details`?",
    saysA: "The walkthroughs use fields of their own, such as `resource` in the exchange.",
    saysB:
      "The page on hard and soft requirements names `authorization_details` (RFC 9396) as another way, and leaves it open.",
    ourChoice: "`resource` in the request and SMART's `fhirContext` in the answer.",
  },
  "session-sync": {
    title: "One session, or three?",
    question: "Do the sessions of PGO, DVA and module end together, and can interrupted work be resumed?",
    saysA: "The page on hard and soft requirements names session sync, single logout and resuming as open.",
    saysB: "The walkthrough on returning only limits the module's session to three hours.",
    ourChoice:
      "Each party ends its own session. Answers that were entered are kept at the module for the next start of the same task.",
  },
  "exchange-errors": {
    title: "Enough error codes for the exchange?",
    question: "Do the error codes of MedMij suffice for the token exchange?",
    saysA: "The page on hard and soft requirements asks it as an open question.",
    saysB:
      "RFC 8693 has `invalid_target` and otherwise the codes of OAuth. For a login that is too weak the diagram of 3a has `step_up_required`, the solution design `invalid_grant`.",
    ourChoice: "The codes of RFC 8693 and, for a login that is too weak, `step_up_required`.",
  },
  "task-requester": {
    title: "Who asks for a task that a module makes?",
    question: "Who is the requester of tasks that a module creates, and how do ServiceRequest and Task live together?",
    saysA: "The profiles allow only a care professional as requester.",
    saysB:
      "The page on the data service asks about modules that create tasks, and about several modules under one plan.",
    ourChoice: "Only care professionals set tasks. Every task has its own order and belongs to one plan.",
  },
  "task-output": {
    title: "Where do the results go?",
    question: "Does a module write the results of the task into `Task.output`?",
    saysA: "The guide models results as `Task.output`, and leaves its form open.",
    saysB: "The newest profiles leave results out of scope.",
    ourChoice: "Only the status changes. The answers stay with the module.",
  },
  koppeltaal: {
    title: "One launch for Koppeltaal too?",
    question: "Must a module that works with Koppeltaal be able to start in the same way from a PGO?",
    saysA: "Koppeltaal opens a module with an HTI token that holds user and task.",
    saysB:
      "The pages on harmonisation weigh HTI against token exchange, and name Practitioner or PractitionerRole and open profiles as differences.",
    ourChoice: "Only SMART App Launch. Koppeltaal is not shown.",
  },
  "window-of-module": {
    title: "In which window does the module open?",
    question: "Does the module open in a frame, in the same window or in a new tab?",
    saysA: "The page on returning weighs all three.",
    saysB: "The walkthrough has settled on the same window and a 302.",
    ourChoice:
      "The same window. The setting “$t(settings:window.title)” shows the other two, and what the browser does to cookies in a frame.",
  },
  "who-authenticates": {
    title: "Who has the Person log in?",
    question: "Does the PGO or the DVA establish who the Person is when collecting, and by which protocol?",
    saysA:
      "The page on the OpenID scope has the PGO authenticate, for instance with DigiD, with the scope `patient/Task.read`. Other pages call collecting an OIDC flow.",
    saysB:
      "Autoriseren has the DVA authenticate the Person with DigiD. The scope is the MedMij name of the care provider; the protocol is OAuth 2.0, with SAML towards DigiD. A PGO may not use DigiD.",
    ourChoice: "As in Autoriseren.",
  },
  "module-token-life": {
    title: "How long does a module have access?",
    question: "How long is the access token of a module valid?",
    saysA: "The walkthrough on returning: 900 seconds, renewed up to three hours.",
    saysB: "The walkthrough on receiving the launch: 3600 seconds. The example in the solution design: 500.",
    ourChoice: "900 seconds, like the access of the PGO. The table on this page shows all lifetimes.",
  },
  "test-at-new-provider": {
    title: "A new care provider has no data yet",
    question:
      "What does the availability test mean for a module of type S, with which a Person makes a first appointment?",
    saysA:
      "Autoriseren: when the care provider has no health information of this Person, the flow stops (autoriseren 1).",
    saysB:
      "The overview gives as example of type S an appointment at a new care provider, where there cannot be data yet. It only asks for explicit consent.",
    ourChoice:
      "No availability test and no age limit for type S, since the module does not collect. The DVA finds the Person by DigiD.",
  },
};
