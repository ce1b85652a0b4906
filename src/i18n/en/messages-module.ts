import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** The module, and what no party knows. */
export const messagesModuleEn = {
  "launch-request": {
    title: "The browser opens the module",
    what: "The browser delivers `iss` and `launch` to the module, as the PGO asked, or in option 3b the DVA.",
    why: "This is the request that can be stolen. Until the party in `iss` has spoken, the module does not know who is there.",
  },
  "module-authorization-redirect": {
    title: "The module sends the browser for access",
    what: "The module starts its own session and sends the browser to the DVA (in options 2a and 2b the PGO) with the launch token, a `state` and a PKCE challenge.",
    why: "The module does not trust the launch by itself. It has the other party find out who sits at the browser, or which browser it is.",
  },
  "module-callback": {
    title: "The browser returns to the module",
    what: "The browser delivers a code, or an error, with the `state` of the module.",
    why: "The module compares the `state` with its own session, so that nobody can slip in the code of another.",
  },
  "questionnaire-page": {
    title: "The module shows its questions",
    what: "The module greets the Person by name and shows the questionnaire of the task; in type S a form for an appointment, in type PS one for a measurement.",
    why: "This is what it was all about: the Person can do what they came for.",
  },
  "questionnaire-answer": {
    title: "The Person sends the answers",
    what: "The browser sends the answers, or the choice to stop, to the module.",
    why: "The answers must end up in the record of the person who gave them.",
  },
  "return-redirect": {
    title: "The module refers back",
    what: "The module sends the browser to the return address that it received with its token.",
    why: "The address comes over the back channel and not from the browser. Otherwise a forged address could lead the Person to a stranger.",
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
  "module-info-request": {
    title: "The browser opens the information page",
    what: "The browser opens an address of the module. No launch token and nothing about the Person goes along.",
    why: "A link to information needs no access. There is nothing to steal in it.",
  },
  "module-info-page": {
    title: "The module shows information",
    what: "The module shows a page that is the same for everybody.",
    why: "It knows nothing of the Person and asks the DVA for nothing.",
  },
  "module-start-request": {
    title: "The module is opened by itself",
    what: "The browser follows a link of the PGO to the module, without a launch. The module has to ask for access at the care provider that it works for.",
    why: "No launch says who is there. So the DVA must find out itself who it is and whether they consent.",
  },
  "module-done-page": {
    title: "The module says it is done",
    what: "The module says that the work is done. It has no address to send the Person back to.",
    why: "Without a launch the module knows no way back. The Person must still see that the work was saved.",
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
