import { type CheckStory, foreign } from "./check-story.fixture.ts";
import { wellEnded } from "./story.fixture.ts";

/** Hardenings: `refused` is with the check on, `without` is the baseline. */
export const hardeningChecks: readonly CheckStory[] = [
  {
    check: "digid-proximity",
    story: { alter: [{ type: "digid-login", part: "header.Cookie", value: `__Host-digid-session=${foreign}` }] },
    refused:
      "stopped: page pgo-error, party pgo, check digid-proximity, error access_denied · failed digid-proximity · 0 DigiD, 0 consents, 0 access tokens",
    without: wellEnded,
  },
  {
    check: "code-burn-on-state-mismatch",
    // Without PKCE the DVA gives tokens for the code that should have been made worthless.
    story: { off: ["pkce"], alter: [{ type: "module-callback", part: "url.query.state", value: foreign }] },
    refused:
      "stopped: page module-error, party module, check state, error state_mismatch · failed state + code-burn-on-state-mismatch · 2 DigiD, 2 consents, 2 access tokens",
    without:
      "stopped: page module-error, party module, check state, error state_mismatch · failed state · 2 DigiD, 2 consents, 1 access tokens",
  },
];
