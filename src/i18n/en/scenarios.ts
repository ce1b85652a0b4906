import { scenariosFlowsEn } from "./scenarios-flows.ts";
import { scenariosTypesEn } from "./scenarios-types.ts";

interface ScenarioText {
  readonly title: string;
  readonly summary: string;
  /** For a policy maker. */
  readonly explanation: string;
  readonly asksPgo: string;
  readonly asksDva: string;
  readonly asksModule: string;
  readonly asksPerson: string;
  /** What the documents themselves hold against this option, quoted, and what they leave undescribed. */
  readonly openPoints: string;
  /** Where the documents are silent and the simulator had to choose. */
  readonly ownChoices: string;
  readonly source: string;
}

export const scenariosEn = {
  "launch-1": {
    title: "Option 1: cookie of the DVA",
    summary: "The DVA recognises the browser by a cookie that it set during collecting.",
    explanation:
      "While the tasks are collected, the DVA sets a short-lived cookie in the browser. When the Person starts a task, the browser passes the DVA first: with the cookie a consent page is enough, without it DigiD follows. Then the PGO opens the module. A stolen launch stops in a browser that does not have this cookie.",
    asksPgo: "Send the browser to the DVA before every launch, hand in the code, and open the module.",
    asksDva: "Set and recognise a cookie, ask consent for the module, and tie the launch to the browser.",
    asksModule: "Follow a standard SMART App Launch with the DVA.",
    asksPerson: "Log in twice, at the PGO and at DigiD. Once more with DigiD when the cookie is gone.",
    openPoints:
      "The guide itself calls requiring sessions at DVAs “geen reële optie” (no realistic option). What happens without a cookie when the module arrives, and when consent is refused, is not described. With long-term consent the overview says: log in again; the page of considerations: only at the first launch.",
    ownChoices:
      "The documents name no launch value and no parameter for the task. Here the PGO names the task in `resource`, and the DVA puts the launch value beside the token. The cookie lasts sixty minutes; the documents only say short-lived.",
    source: "KoppelMij Implementation Guide, option 1",
  },
  "launch-2a": {
    title: "Option 2a: the PGO fetches the token",
    summary: "The module asks the PGO for access, and the PGO fetches a token for the module at the DVA.",
    explanation:
      "The PGO opens the module and is its authorization server too. It knows the browser by its own session, so nobody has to log in again. The module proves with a signed assertion which client it is. The PGO trades its own access at the DVA for a token that is tied to the module's key, and passes it on.",
    asksPgo: "Be an authorization server for modules, with registration, and trade tokens for them.",
    asksDva: "Give delegation tokens and check DPoP proofs with every request for data.",
    asksModule: "Make a key, sign client assertions and DPoP proofs, and work with each PGO.",
    asksPerson: "Log in twice: at the PGO, and at DigiD for collecting. No login at the launch.",
    openPoints:
      "The guide objects that the DVA cannot establish the user itself, that `aud` in the token answer is not standard, and that the PGO handles a token of the module.",
    ownChoices:
      "The guide sends the module's assertion, made for the PGO, on to the DVA. The DVA here accepts it from the PGO for which it was made. The lists of modules at PGO and DVA are the simulator's.",
    source: "KoppelMij Implementation Guide, option 2a",
  },
  "launch-2b": {
    title: "Option 2b: the module trades a token",
    summary: "The PGO gives the module a temporary token, and the module trades that at the DVA itself.",
    explanation:
      "As in option 2a the PGO is the module's authorization server, and its session is the proof of the browser. But the PGO gives a temporary token for five minutes, good for one use. With that the module goes to the DVA itself and gets a token that is tied to its key. No other party sees that token.",
    asksPgo: "Be an authorization server for modules and vouch for its temporary tokens.",
    asksDva: "Trade tokens of PGOs, ask the PGO about them, and check DPoP proofs.",
    asksModule: "Make a key, sign assertions and proofs, and trade a token at the DVA besides the usual launch.",
    asksPerson: "Log in twice: at the PGO, and at DigiD for collecting. No login at the launch.",
    openPoints:
      "The guide objects that the DVA cannot establish the user itself and that this deviates from SMART; yet it prefers 2b over 2a. How the DVA verifies a token that a PGO made is not described.",
    ownChoices:
      "The DVA asks the PGO about the temporary token (introspection). The PGO answers with its own access token and the task, so that the DVA knows on what the new token rests.",
    source: "KoppelMij Implementation Guide, option 2b",
  },
  "launch-3a": {
    title: "Option 3a: launch token and DigiD",
    summary: "From login at the PGO to a finished task, with DigiD again at every launch.",
    explanation:
      "The PGO collects the tasks and, when the Person starts one, trades its access for a launch token that is good for this launch only. The module takes that token to the DVA, and there the Person logs in with DigiD once more. Only if that is the same person does the module get access to the task.",
    asksPgo:
      "Ask for a launch token by token exchange, send the browser to the module, and read the task again afterwards.",
    asksDva:
      "Keep the launch context, have the Person log in again, compare the two persons, and guard access to the task.",
    asksModule:
      "Follow a standard SMART App Launch with the DVA, with client authentication and PKCE, and update the task.",
    asksPerson: "Log in three times: at the PGO, at DigiD for collecting, and at DigiD for every launch.",
    openPoints:
      "The page of option 3a and its own diagram differ on the identity token, and the overview makes DigiD mandatory where the design only allows it. A launch later than fifteen minutes after collecting needs a refresh or a new login; no source speaks of it.",
    ownChoices:
      "The return address goes along in the token exchange. The module finds the task in `fhirContext` and the return address in `return_url`.",
    source: "KoppelMij Implementation Guide, option 3a",
  },
  "launch-3a-par": {
    title: "Option 3a with PAR: cookie at the preparation",
    summary: "As in the walkthroughs of April 2026: the DVA marks the browser just before the launch, without DigiD.",
    explanation:
      "The PGO first delivers its request to the DVA, with its access token as proof of an earlier login. Then the browser passes the DVA and gets a cookie for three minutes. The PGO trades code and token for a launch code. When the module sends the browser to the DVA, the cookie shows that it is the same browser.",
    asksPgo: "Deliver the request beforehand (PAR), send the browser past the DVA, and trade for a launch code.",
    asksDva: "Keep the request and the mark of the browser, and compare them at the module's request.",
    asksModule: "Follow a standard SMART App Launch with the DVA, with client authentication and PKCE.",
    asksPerson: "Log in twice: at the PGO, and at DigiD for collecting. DigiD at the launch only with another setting.",
    openPoints:
      "The guide mentions the extra hop as the price of this option. The cookie brings back the state in the browser that was the objection to option 1. The cookie starts before the launch code and can expire first. With long-term consent the earlier login may be half a year old.",
    ownChoices:
      "The walkthrough does not say what the cookie is compared with: here the cookie of this very launch, with the literal reading as a choice. The return address goes along in the exchange. The callback is called `/callback_launch`; the walkthrough says `/callback_stepup`.",
    source: "KoppelMij Implementation Guide, technical walkthroughs of April 2026",
  },
  "launch-3b": {
    title: "Option 3b: the DVA opens the module",
    summary: "The PGO sends the browser to the DVA, and the DVA opens the module itself.",
    explanation:
      "The PGO only says which module and which task. The DVA recognises the browser by its own session from collecting, or has the Person log in again. It looks the module up in its own register, makes the launch token and opens the module. The DVA controls and logs the whole launch.",
    asksPgo: "Send the browser to the DVA with module and task. No token exchange.",
    asksDva: "Keep a session and a register of modules, and carry out every launch.",
    asksModule: "Follow a standard SMART App Launch with the DVA.",
    asksPerson: "Log in twice, at the PGO and at DigiD. Once more with DigiD when the session has ended.",
    openPoints:
      "The guide objects that the launch address is fixed at the DVA, which makes it less flexible than 3a. How the DVA knows which PGO asked, and what happens when consent is refused, is not described. As a POST from another site the request arrives without a session cookie with `SameSite=Lax`.",
    ownChoices:
      "The parameter `return_url`, which the DVA compares with the registered addresses. The context is a reference to the task. A signed context (launch-origin-auth) is a hardening of our own.",
    source: "KoppelMij Implementation Guide, option 3b",
  },
  ...scenariosFlowsEn,
  ...scenariosTypesEn,
} satisfies Record<string, ScenarioText>;
