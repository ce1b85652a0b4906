import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** The Person, the browser and the PGO's own pages. */
export const messagesPgoEn = {
  "open-address": {
    title: "The Person opens the PGO",
    what: "The Person types the address of the PGO into the browser.",
    why: "Everything starts with the Person. No party may begin without this action.",
  },
  "show-page": {
    title: "The browser shows a page",
    what: "The browser puts the page it received on the Person's screen.",
    why: "This is all that the Person sees of the exchange. The rest happens out of sight.",
  },
  "make-choice": {
    title: "The Person makes a choice",
    what: "The Person clicks a button or fills in a field, and the browser receives that choice.",
    why: "Consent and login have value only when the Person gives them in person.",
  },
  "pgo-home-request": {
    title: "The browser asks for the PGO",
    what: "The browser requests the start page of the PGO and sends along the PGO's cookie, if it has one.",
    why: "From the cookie the PGO knows whether this browser is already logged in.",
  },
  "pgo-login-page": {
    title: "The PGO asks for a login",
    what: "The PGO answers with its own login page.",
    why: "The PGO may not use the BSN, so it cannot use DigiD. It has accounts of its own.",
  },
  "pgo-login": {
    title: "The Person logs in to the PGO",
    what: "The browser sends the Person's account to the PGO.",
    why: "The PGO must know whose file it opens. It does not learn who the Person is for the care provider.",
  },
  "pgo-providers-page": {
    title: "The PGO lists the providers",
    what: "The PGO shows which care providers offer which data services. Addresses come from the ZAL, names from the GNL.",
    why: "The Person decides where to collect data. Without the lists the PGO would not know which DVA to turn to.",
  },
  "pgo-collect-choice": {
    title: "The Person chooses a provider",
    what: "The browser tells the PGO which care provider and which data service the Person picked.",
    why: "Collecting always concerns one choice of the Person, never everything at once.",
  },
  "authorization-redirect": {
    title: "The PGO refers to the DVA",
    what: "The PGO sends the browser to the DVA with a request for access. It adds a fresh `state` and two MedMij numbers for the logs.",
    why: "Only the DVA may log the Person in and ask for consent. The `state` lets the PGO recognise its own request later.",
  },
  "authorization-response": {
    title: "The browser returns to the PGO",
    what: "The browser delivers the DVA's answer to the PGO: a code and the `state`, or an error.",
    why: "The PGO compares the `state` with the one it gave this browser. Otherwise someone could slip in another person's answer.",
  },
  "pgo-tasks-page": {
    title: "The PGO shows the tasks",
    what: "The PGO shows the tasks it collected, grouped by treatment, with a start button where starting is allowed.",
    why: "The Person starts a module only from a task that a care professional has set.",
  },
  "pgo-start-choice": {
    title: "The Person starts a task",
    what: "The browser tells the PGO which task the Person wants to do.",
    why: "This click is the wish on which the launch rests. Without it no module should open.",
  },
  "pgo-collect-again": {
    title: "The Person collects once more",
    what: "The browser asks the PGO to collect the tasks again.",
    why: "The access token lives fifteen minutes. After that the PGO needs a new login at the DVA to see how the task stands.",
  },
  "pgo-tasks-choice": {
    title: "The Person wants to see the tasks",
    what: "The browser asks the PGO for the list of tasks.",
    why: "After a module there may be more to do. The PGO shows the tasks as it knows them now.",
  },
  "step-up-redirect": {
    title: "The PGO refers for extra login",
    what: "The DVA asked for a stronger login. The PGO sends the browser to the DVA to obtain it.",
    why: "An earlier login may be too weak for this module. The walkthroughs of April 2026 dropped this step.",
  },
  "step-up-response": {
    title: "Back after the extra login",
    what: "The browser returns to the PGO with the outcome of the extra login.",
    why: "Only after this can the PGO ask for the launch token again.",
  },
  "launch-redirect": {
    title: "The browser is sent to the module",
    what: "The PGO (in option 3b the DVA) sends the browser to the module with two values: `iss` (where to ask for access) and `launch` (the launch token).",
    why: "The module learns where to ask for the task, not what is in it. Who steals this address must still prove to be the Person, or have the right browser.",
  },
  "launch-form-page": {
    title: "A form opens the module",
    what: "The PGO returns a page with a form that sends itself to the module, with `iss` and `launch` inside.",
    why: "The launch token stays out of the address bar, the history and most logs.",
  },
  "return-request": {
    title: "The browser returns from the module",
    what: "The browser opens the return address that the PGO gave when it asked for the launch token.",
    why: "The Person ends where they began. The PGO can now look up how the task stands.",
  },
  "pgo-returned-page": {
    title: "The PGO shows the result",
    what: "The PGO shows the task with its new status, or says that it does not know the status.",
    why: "If the access token has expired, the PGO cannot look. It says so, rather than showing an old status.",
  },
  "pgo-logout-choice": {
    title: "The Person logs out",
    what: "The browser asks the PGO to end the session, and the PGO removes its cookie.",
    why: "On a shared device the next user must not find the file open. The session at the DVA is not ended by this.",
  },
  "pgo-error-page": {
    title: "The PGO cannot continue",
    what: "The PGO tells the Person that the request made no progress, and leaves the cause open.",
    why: "The PGO must not learn from a refusal whether the Person is treated somewhere.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
