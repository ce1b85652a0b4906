import { type Check, oneOf } from "../simulation/check.ts";

/** Exact comparison with the addresses that the PGO registered. */
export const returnUrlAllowList: Check<{
  readonly registeredReturnUrls: readonly string[];
  readonly returnUrl: string;
}> = {
  id: "return-url-allow-list",
  title: "return_url is registered by the PGO",
  status: "D",
  clause: "KoppelMij IG, module terugkeer",
  refusal: { error: "invalid_request", description: "return_url is not registered" },
  compare: ({ registeredReturnUrls, returnUrl }) => oneOf(registeredReturnUrls, returnUrl),
};
