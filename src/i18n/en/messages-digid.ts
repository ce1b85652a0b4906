import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** DigiD, plainly imitated. */
export const messagesDigidEn = {
  "digid-login-request": {
    title: "The browser arrives at DigiD",
    what: "The browser opens DigiD with the DVA's request to log the Person in.",
    why: "Only DigiD may ask for DigiD login details. The DVA and the PGO never see them.",
  },
  "digid-login-page": {
    title: "DigiD asks for a login",
    what: "DigiD shows its login page and says which party asks. The page here is an imitation without a password.",
    why: "The Person can see for whom they log in.",
  },
  "digid-login": {
    title: "The Person logs in with DigiD",
    what: "The browser sends the Person's login, or the choice to cancel, to DigiD.",
    why: "This is the moment at which it is settled who sits at this browser.",
  },
  "digid-artifact-redirect": {
    title: "DigiD returns an artefact",
    what: "DigiD sends the browser back to the DVA with an artefact: a short reference to the login.",
    why: "The artefact says nothing by itself and works once. The identity follows over the back channel.",
  },
  "digid-error-page": {
    title: "DigiD cannot continue",
    what: "DigiD refuses the request and shows an error page.",
    why: "DigiD only helps parties it knows, and only when their request is in order.",
  },
  "artifact-resolve-request": {
    title: "The DVA hands in the artefact",
    what: "The DVA sends the artefact straight to DigiD, outside the browser.",
    why: "Because DVA and DigiD speak to each other directly, nobody at the browser can change who logged in.",
  },
  "artifact-resolve-response": {
    title: "DigiD tells who logged in",
    what: "DigiD answers with a signed statement that holds the BSN of the Person. In reality it is a SAML assertion; here it is a signed JWT (simulator's choice).",
    why: "Only DigiD and the DVA see the BSN. PGO, module and browser never do.",
  },
  "artifact-resolve-error": {
    title: "DigiD refuses the artefact",
    what: "DigiD does not know the artefact, or it was used or has expired, and gives no identity.",
    why: "A found or repeated artefact must not log anyone in.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
