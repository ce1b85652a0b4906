import { type Check, equal } from "../simulation/check.ts";

/** Off: a code is issued without asking. */
export const consentNamesModule: Check<{
  readonly client: string;
  readonly scope: string;
  readonly consent: string | undefined;
}> = {
  id: "consent-names-module",
  title: "a recorded consent names this module and these data",
  status: "D",
  clause: "KoppelMij IG, option 3a",
  refusal: { error: "access_denied", description: "there is no consent for this module" },
  compare: ({ client, scope, consent }) => equal(`${client}: ${scope}`, consent),
};
