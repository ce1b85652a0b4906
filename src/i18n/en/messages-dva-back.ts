import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** Servers among themselves at the DVA's token endpoints. */
export const messagesDvaBackEn = {
  "token-request": {
    title: "The PGO hands in the code",
    what: "The PGO sends the code straight to the DVA and shows its PKIoverheid certificate.",
    why: "A code that leaked from the browser is worthless without that certificate. MedMij uses no shared secret here.",
  },
  "token-response": {
    title: "The PGO receives an access token",
    what: "The DVA gives the PGO an access token for fifteen minutes, and with long-term consent a refresh token as well. In the preparation of option 1 the answer holds an identity token and the launch value (simulator's choice).",
    why: "From here the PGO can ask for data without the browser. The short life limits the harm of a lost token.",
  },
  "refresh-request": {
    title: "The PGO renews its access",
    what: "The PGO hands in its refresh token and asks for a new access token. No browser and no Person are involved.",
    why: "With long-term consent the Person need not log in for every collection.",
  },
  "refresh-response": {
    title: "The PGO gets new tokens",
    what: "The DVA gives a new access token and a new refresh token that is valid for half a year. The old refresh token stops working.",
    why: "If an old refresh token still turns up, someone else has a copy. Then the DVA can stop the whole series.",
  },
  "token-exchange-request": {
    title: "The PGO asks for a launch token",
    what: "The PGO trades its access token at the DVA for a launch token. It names the task and the address to return to. In option 3a with PAR the code of the preparation goes along and the result is called a launch code.",
    why: "The module must not get the PGO's access token. The launch token is only good for this launch.",
  },
  "token-exchange-response": {
    title: "The PGO receives a launch token",
    what: "The DVA stores whose task this is and for which module, and returns a launch token that is valid for a few minutes.",
    why: "The launch token points to what the DVA keeps. By itself it gives no access to data.",
  },
  "module-token-request": {
    title: "The module hands in its code",
    what: "The module sends the code to the DVA with its own client authentication and the PKCE verifier. In options 2a and 2b it goes to the PGO, with a signed client assertion instead of a secret.",
    why: "The verifier proves that the code was asked for by this very session. A code that someone injects fails here.",
  },
  "module-token-response": {
    title: "The module receives its access",
    what: "The DVA returns an access token together with the Person's FHIR id, the task and the return address. In option 2a the PGO passes on the DVA's delegation token, in 2b the PGO gives a temporary token. In types S and PS there is no task; in PS the PGO gives the token itself.",
    why: "Now the module knows for whom and for what it was opened. Where task and return address sit is the simulator's choice; the documents leave it open.",
  },
  "module-refresh-request": {
    title: "The module renews its access",
    what: "The module hands in its refresh token at the DVA (in options 2a and 2b the PGO), with client authentication.",
    why: "Filling in a questionnaire can take longer than one access token lives.",
  },
  "module-refresh-response": {
    title: "The module gets new tokens",
    what: "The module is given a new access token, and the refresh token is replaced.",
    why: "The Person can go on working, and a copied old token is noticed.",
  },
  "token-error": {
    title: "The token is refused",
    what: "The DVA, or in options 2a and 2b the PGO, does not grant the request and answers with an error code.",
    why: "A check did not pass. The code tells the asking party what kind of mistake it is, not more. With the availability test at step 10 of Autoriseren even that is too much: the consent was given, so the PGO knows that there are no data (autoriseren 1).",
  },
  "revoke-request": {
    title: "The module returns its access",
    what: "The module asks the DVA (in type PS the PGO) to revoke its token, because the work is done.",
    why: "A token that no longer works cannot be misused after the visit.",
  },
  "jwks-request": {
    title: "Asking for the public keys",
    what: "Someone asks the DVA for the public keys with which it signs.",
    why: "Whoever gets an ID token can then check the signature without asking the DVA about each token.",
  },
  "jwks-response": {
    title: "The public keys of the DVA",
    what: "The DVA answers with its public keys.",
    why: "Only public keys are here: they verify signatures and cannot make them.",
  },
  "revoke-response": {
    title: "The revocation is confirmed",
    what: "The DVA (in type PS the PGO) answers 200, also when it did not know the token.",
    why: "The answer is always the same, so that nobody can use it to test whether a token exists.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
