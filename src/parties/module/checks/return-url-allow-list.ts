import { type Check, oneOf } from "../../../simulation/check.ts";

/** The module sends people back only to addresses that it knows for this DVA, whatever the token response says. */
export const returnUrlAllowList: Check<{
  readonly registeredReturnUrls: readonly string[];
  readonly returnUrl: string;
}> = {
  id: "return-url-allow-list",
  title: "return_url is known to the module",
  status: "D",
  clause: "KoppelMij IG, module terugkeer",
  refusal: { error: "invalid_request", description: "return_url is not known" },
  compare: ({ registeredReturnUrls, returnUrl }) => oneOf(registeredReturnUrls, returnUrl),
};
