import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** The DVA through the browser. */
export const messagesDvaFrontEn = {
  "authorization-request": {
    title: "The DVA receives an access request",
    what: "The browser delivers the PGO's request to the DVA. The DVA checks which PGO asks and to which address it may answer.",
    why: "With an unknown PGO or a wrong return address the DVA shows an error page itself. It must never send the browser to an address it does not know.",
  },
  "step-up-authorization-request": {
    title: "The DVA receives a step-up request",
    what: "The browser asks the DVA for a stronger login for a launch that the PGO has already asked for.",
    why: "The DVA decides what login a module needs. This step is on the page of option 3a and was dropped in later texts.",
  },
  "landing-page": {
    title: "The DVA shows the landing page",
    what: "The DVA tells the Person that they are now with the care provider and are about to log in.",
    why: "The Person must see that they have left the PGO, before they hand over anything.",
  },
  "landing-answer": {
    title: "The Person goes on",
    what: "The browser tells the DVA whether the Person wants to continue or stop.",
    why: "The Person can still turn back before anyone knows who they are.",
  },
  "digid-redirect": {
    title: "The DVA refers to DigiD",
    what: "The DVA sends the browser to DigiD and starts waiting for the outcome.",
    why: "The DVA must know for certain whose data it gives. In reality this is a SAML request; the form used here is the simulator's choice.",
  },
  "digid-return": {
    title: "The browser brings back an artefact",
    what: "The browser delivers a short reference from DigiD, the artefact, to the DVA.",
    why: "The browser carries a claim ticket only. The BSN itself never passes through the browser.",
  },
  "consent-collect-page": {
    title: "The DVA asks consent to collect",
    what: "The DVA asks whether the care provider may send the data to the PGO. It also asks about long-term consent and about starting tasks.",
    why: "Without this statement the care provider may not send anything. Long-term consent is offered but never ticked beforehand.",
  },
  "consent-module-page": {
    title: "The DVA asks consent for the module",
    what: "The DVA names the module and the data it will get, and asks the Person to agree.",
    why: "A Person who sees the name of a module they did not start can stop here. Whether this page is needed for modules at a care provider's request is an open question.",
  },
  "consent-answer": {
    title: "The Person answers the question",
    what: "The browser sends the Person's answer to the DVA, which logs a consent.",
    why: "Later it must be possible to show who agreed to what, and when.",
  },
  "authorization-response-redirect": {
    title: "The DVA returns a code",
    what: "The DVA sends the browser back to the PGO with a code and the PGO's own `state`.",
    why: "The code is a proof to collect a token with, not the access itself. It works once, and only for this PGO.",
  },
  "authorization-error-redirect": {
    title: "The DVA returns an error",
    what: "The DVA sends the browser back with an error instead of a code.",
    why: "The asking party must know that it can stop waiting. It does not hear more than it needs: autoriseren 1 (no data) and 2 (no consent) look the same, with `access_denied`. Only autoriseren 3, no answer that can be established, has another error.",
  },
  "cancellation-page": {
    title: "The login was cancelled",
    what: "The DVA tells the Person that the login was stopped and offers the way back to the PGO.",
    why: "Someone who changes their mind must end on a page that explains where they are.",
  },
  "not-available-page": {
    title: "The DVA has nothing to give",
    what: "The DVA itself tells the Person why the request stops, for instance the age limit or no data.",
    why: "Only the Person hears the reason. From that answer the PGO could learn whether the Person is treated there. This is autoriseren 1, tested right after the login (step 5a). With a later test the PGO can tell after all.",
  },
  "dva-error-page": {
    title: "The DVA shows an error page",
    what: "The DVA refuses the request and shows a page with a reference number. It does not send the browser anywhere.",
    why: "The request cannot be trusted, so neither can the return address in it.",
  },
  "refusal-continue": {
    title: "The Person wants to go back",
    what: "The browser tells the DVA that the Person has read the message and wants to return to the PGO.",
    why: "The DVA answers with the same error whatever the reason was, so that the PGO cannot tell autoriseren 1 from 2. That the browser returns at all in case 1 is the simulator's choice: the text lets the flow stop at once.",
  },
  "module-authorization-request": {
    title: "The module asks for access",
    what: "The browser delivers the module's request to the DVA, in options 2a and 2b to the PGO. It holds the launch token, the wanted scope, a `state` and a PKCE challenge.",
    why: "Here must become clear whether the right browser or the right person is there. This is where the options differ: DigiD (3a), a cookie of the DVA (1, 3a with PAR), its session (3b) or the session at the PGO (2a, 2b).",
  },
  "module-authorization-response-redirect": {
    title: "The module is given a code",
    what: "The DVA (in options 2a and 2b the PGO) sends the browser back to the module with a code and the module's own `state`.",
    why: "The module gets its access over the back channel only. A code seen in the browser is of no use without the module's own proof.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
