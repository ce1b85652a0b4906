import { type Check, oneOf } from "../../../simulation/check.ts";

/** Before anything is fetched: `iss` comes from whoever opened the launch address. */
export const issAllowList: Check<{ readonly registeredIssuers: readonly string[]; readonly iss: string }> = {
  id: "iss-allow-list",
  title: "iss is a DVA that the module is registered with",
  status: "U",
  clause: "not in the documents; compare KoppelMij IG, module launch ontvangen",
  refusal: { error: "unknown_issuer", description: "iss is not a known DVA" },
  compare: ({ registeredIssuers, iss }) => oneOf(registeredIssuers, iss),
};
