import type { Step, Value } from "../../parties/attacker/plan.ts";

/** An authorization request of the attacker's own module. */
export function ownRequest(client: string, redirectUri: string, iss: string): Readonly<Record<string, Value>> {
  return {
    response_type: "code",
    client_id: client,
    redirect_uri: redirectUri,
    scope: "launch patient/*.read",
    state: { madeUp: "state" },
    aud: iss,
    code_challenge: { challengeOf: "code-verifier" },
    code_challenge_method: "S256",
  };
}

/** Waits for the code at the own module, redeems it, and reads what the token is for. */
export function redeemAndRead(token: string, fhir: string, redirectUri: string): readonly Step[] {
  return [
    { do: "wait", for: ["module-callback"], as: "callback", own: true },
    {
      do: "call",
      as: "tokens",
      method: "POST",
      target: { url: token },
      form: {
        grant_type: "authorization_code",
        code: { of: "callback", name: "code" },
        redirect_uri: redirectUri,
        code_verifier: { madeUp: "code-verifier" },
      },
      proof: { as: "client" },
    },
    {
      do: "call",
      as: "data",
      method: "GET",
      target: { url: fhir, path: ["Patient", { of: "tokens", name: "patient" }] },
      proof: { bearer: "tokens" },
    },
  ];
}
