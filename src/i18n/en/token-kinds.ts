import type { TokenKind } from "../../simulation/recording.ts";

interface TokenKindText {
  readonly name: string;
  readonly what: string;
  /** Who may see it, and who never should. */
  readonly seenBy: string;
  /** What whoever knows it can do with it, as the end of a sentence. */
  readonly allows: string;
}

export const tokenKindsEn: Record<TokenKind, TokenKindText> = {
  "authorization-code": {
    name: "Authorization code",
    what: "A short-lived proof with which a client collects a token once.",
    seenBy: "The browser carries it from the DVA to the client that asked; no one else should see it.",
    allows: "whoever also has the client's secret and PKCE value: fetch a token",
  },
  "access-token": {
    name: "Access token",
    what: "The key to the data: who shows it at the FHIR server gets what the token allows.",
    seenBy: "Only the client that received it and the DVA; never the browser.",
    allows: "read and change data, as long as it is valid and not tied to a key",
  },
  "refresh-token": {
    name: "Refresh token",
    what: "A proof with which a client fetches a new access token without the Person.",
    seenBy: "Only the client that received it and the DVA; never the browser.",
    allows: "fetch new access tokens again and again, together with the client's proof",
  },
  "id-token": {
    name: "Identity token",
    what: "A statement signed by the DVA about who logged in. It gives no access to data.",
    seenBy: "The client for which it is meant and the DVA that signed it.",
    allows: "know who logged in; it gives no access",
  },
  "launch-token": {
    name: "Launch token",
    what: "A short-lived reference to what the DVA keeps about one launch; it gives no access by itself.",
    seenBy: "PGO, browser, module and DVA. It passes the browser, so it must be worthless to a thief.",
    allows: "open the module as the one for whom the launch was made, if nobody checks the browser",
  },
  "launch-code": {
    name: "Launch code",
    what: "The launch token under the name and rules of the walkthroughs of April 2026.",
    seenBy: "PGO, browser, module and DVA.",
    allows: "open the module as the one for whom the launch was made, if nobody checks the browser",
  },
  "temporary-token": {
    name: "Temporary token",
    what: "A one-time token from the PGO that the module trades at the DVA (option 2b).",
    seenBy: "PGO, module and DVA.",
    allows: "exchange it for the module's access, if the DVA does not look at who exchanges it",
  },
  "delegation-token": {
    name: "Delegation token",
    what: "An access token for the module on behalf of the Person, tied to a key of the module.",
    seenBy: "The module and the DVA, and in option 2a the PGO too.",
    allows: "read the task's data, together with the module's key",
  },
  "request-uri": {
    name: "Request reference",
    what: "A reference to an authorization request that was delivered to the DVA beforehand.",
    seenBy: "The client, the browser and the DVA.",
    allows: "open the prepared request at the DVA",
  },
  "client-assertion": {
    name: "Client assertion",
    what: "A signed statement with which a client proves which client it is.",
    seenBy: "The client that signs it and the party to which it is addressed.",
    allows: "pose as this client at one party, until it expires",
  },
  "dpop-proof": {
    name: "DPoP proof",
    what: "A signed proof that the sender of one request holds the key to which a token is tied.",
    seenBy: "The client and the server that receives the request.",
    allows: "make one request that was made already, and no more",
  },
  "digid-artifact": {
    name: "DigiD artefact",
    what: "A one-time reference to a DigiD login, with which the DVA fetches the identity.",
    seenBy: "DigiD, the browser that carries it, and the DVA.",
    allows: "finish a DigiD login in the browser that asked for it",
  },
  "digid-assertion": {
    name: "DigiD statement",
    what: "DigiD's signed statement of who logged in, with the BSN. A signed JWT here (simulator's choice).",
    seenBy: "Only DigiD and the DVA; never the PGO, the module or the browser.",
    allows: "know who logged in, with the BSN",
  },
  cookie: {
    name: "Cookie",
    what: "A value by which a site recognises a browser on its next visit.",
    seenBy: "Only the browser and the site that set it.",
    allows: "go on at that site as this browser",
  },
  state: {
    name: "State",
    what: "A random value by which a client recognises its own request when the answer comes back.",
    seenBy: "The client, the browser and the DVA; it is no secret, but it must fit the session.",
    allows: "make an answer fit the session that asked for it",
  },
  "code-verifier": {
    name: "PKCE verifier",
    what: "A secret that the client shows when it hands in the code, as proof that it asked for that code.",
    seenBy: "Only the client, and the DVA at the moment of handing in.",
    allows: "together with the code: fetch a token",
  },
  subscription: {
    name: "Subscription",
    what: "The number of a subscription to notices.",
    seenBy: "The PGO and the DVA.",
    allows: "know that there is a subscription",
  },
};
