import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** The module, and what no party knows. */
export const messagesModuleEn = {
  "launch-request": {
    title: "The browser opens the module",
    what: "The browser delivers `iss` and `launch` to the module, as the PGO asked.",
    why: "This is the request that can be stolen. Until the DVA has spoken, the module does not know who is there.",
  },
  "module-authorization-redirect": {
    title: "The module refers to the DVA",
    what: "The module starts its own session and sends the browser to the DVA with the launch token, a `state` and a PKCE challenge.",
    why: "The module does not trust the launch by itself. It has the DVA find out who sits at the browser.",
  },
  "module-callback": {
    title: "The browser returns to the module",
    what: "The browser delivers a code, or an error, with the `state` of the module.",
    why: "The module compares the `state` with its own session, so that nobody can slip in the code of another.",
  },
  "questionnaire-page": {
    title: "The module shows its questionnaire",
    what: "The module greets the Person by name and shows the questionnaire of the task.",
    why: "This is what it was all about: the Person can do their task.",
  },
  "questionnaire-answer": {
    title: "The Person sends the answers",
    what: "The browser sends the answers, or the choice to stop, to the module.",
    why: "The answers must end up in the record of the person who gave them.",
  },
  "return-redirect": {
    title: "The module refers back",
    what: "The module sends the browser to the return address that it received from the DVA.",
    why: "The address comes from the DVA and not from the browser. Otherwise a forged address could lead the Person to a stranger.",
  },
  "module-session-ended-page": {
    title: "The module's session has ended",
    what: "The module says that the session is over, whether the answers were kept, and how to get back to the PGO.",
    why: "Who worked longer than the access lasts must know what became of the work.",
  },
  "module-back": {
    title: "The Person goes back to the PGO",
    what: "The Person presses the button of the module that leads back.",
    why: "A session that has ended must not be a dead end. Simulator's choice.",
  },
  "module-error-page": {
    title: "The module shows an error",
    what: "The module cannot go on with the launch or the answer it received and says so.",
    why: "A check did not pass. The module shows no data and goes no further.",
  },
  "unknown-request": {
    title: "A request nobody expected",
    what: "A party receives a request that it has no address for.",
    why: "The simulator shows every message, also one that leads nowhere.",
  },
  "not-found": {
    title: "The address does not exist",
    what: "The party answers that there is nothing at this address.",
    why: "The answer gives nothing away.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
