import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only some options have: the preparation by way of the browser, the launch by the DVA, and tokens for the module. */
export const messagesOptionsEn = {
  "prepare-redirect": {
    title: "The PGO refers to prepare the launch",
    what: "The PGO sends the browser to the DVA before it opens the module. In option 3a with PAR the address holds only a reference to the request; in option 1 it holds the task and the return address (simulator's choice).",
    why: "The DVA must meet this browser before the launch, to recognise it when the module sends it back.",
  },
  "prepare-authorization-request": {
    title: "The DVA meets the browser beforehand",
    what: "The browser delivers the request that prepares the launch. In option 1 the DVA looks for its cookie from collecting; without it, DigiD follows. In option 3a with PAR the DVA sets a cookie for three minutes, without DigiD.",
    why: "A stolen launch fails in a browser that was not here. But a cookie shows which browser it is, not who sits at it.",
  },
  "prepare-response": {
    title: "The browser returns after the preparation",
    what: "The browser brings a code, or an error, with the `state` of the PGO, to the address `/callback_launch`. The walkthrough calls that address `/callback_stepup`; the new name is the simulator's choice.",
    why: "The PGO compares the `state` with its own and only then goes on with the launch.",
  },
  "par-request": {
    title: "The PGO delivers its request beforehand",
    what: "The PGO sends the authorization request straight to the DVA, with its access token and the module for which the launch is meant (PAR).",
    why: "What does not pass through the browser cannot be read or changed there. The DVA also knows from the token whose launch it is.",
  },
  "par-response": {
    title: "The DVA gives a reference",
    what: "The DVA keeps the request and returns a `request_uri` that is good for ninety seconds.",
    why: "The browser only has to carry the reference. It is good once, and only for this PGO.",
  },
  "par-error": {
    title: "The DVA refuses the delivered request",
    what: "The DVA does not keep the request and answers with an error code.",
    why: "The mistake shows before the browser sets out, so the Person does not get stuck halfway.",
  },
  "dva-launch-redirect": {
    title: "The PGO leaves the launch to DVA",
    what: "The PGO sends the browser to the DVA with the module and the task. It makes no launch token itself. The parameter for the return address is the simulator's choice.",
    why: "In option 3b the DVA opens the module and keeps the whole launch in its own hands.",
  },
  "dva-launch-form-page": {
    title: "A form asks for the launch",
    what: "The PGO returns a page with a form that sends itself to the DVA, with the module and the task.",
    why: "The task stays out of the address bar. But such a POST from another site does not carry a cookie with `SameSite=Lax`: the DVA may not recognise its own session.",
  },
  "dva-launch-request": {
    title: "The DVA is asked to launch",
    what: "The browser asks the DVA to open a module. The DVA looks whether its session from collecting is still there; otherwise DigiD follows. Then it looks the module up in its own register.",
    why: "Anybody can make such a link. The documents do not say how the DVA knows which PGO it came from, or whether the Person asked for it.",
  },
  "delegation-request": {
    title: "A token for the module is asked",
    what: "In option 2a the PGO trades its access token at the DVA for a token for the module. In option 2b the module trades the temporary token itself. Both times the module's client assertion goes along as the acting party.",
    why: "The DVA guards the data and must know on whose behalf and by whom they will be used.",
  },
  "delegation-response": {
    title: "The DVA gives a delegation token",
    what: "The DVA returns a token on behalf of the Person that names the module as the acting party (`act`) and is tied to the module's key (`cnf`).",
    why: "Without the key the token is worthless. In option 2a it passes through the PGO, but the PGO cannot use it.",
  },
  "introspection-request": {
    title: "The DVA asks about the token",
    what: "The DVA asks the PGO whether it issued this temporary token and whether it still counts. That the DVA asks is the simulator's choice.",
    why: "The token is opaque and made by another party. The documents of option 2b do not say how the DVA verifies it.",
  },
  "introspection-response": {
    title: "The PGO vouches for the token",
    what: "The PGO answers for which module and which task the token is, and adds its own access token; or it says that the token does not count.",
    why: "On this answer the DVA decides. It has not seen the Person itself and relies on the PGO.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
