import { expect, test } from "vitest";
import { smallRecording } from "./small-run.fixture.ts";
import { toMarkdown } from "./to-markdown.ts";
import { plainWords } from "./words.ts";

test("the hand-out has the story, the outcome, the diagram, the steps, the checks and their sources", () => {
  expect(toMarkdown(smallRecording, plainWords)).toMatchInlineSnapshot(`
    "# launch-3a

    simulated

    ## story

    |  | setting | value |
    | --- | --- | --- |
    | \`person\` | person | noor |
    | \`launch-method\` | launch-method | get |
    | \`pkce\` | pkce | off |

    ## outcome

    stopped: page dva-error, party dva, check redirect-uri-exact, error invalid\\_request

    - ☐ honest-run: not reached

    ## metrics

    |  |  |
    | --- | --- |
    | pgoLogins | 1 |
    | digidLogins | 0 |
    | digidLoginsAtLaunch | 0 |
    | consents | 0 |
    | consentsAtLaunch | 0 |
    | frontChannel | 2 |
    | backChannel | 1 |
    | credentialsInFrontChannel | 0 |
    | secondsSinceDigid | – |

    ## diagram

    \`\`\`mermaid
    sequenceDiagram
      box rgba(238,127,0,0.12) person
        actor person as person
        participant browser as browser
        participant pgo as pgo
      end
      box rgba(0,98,178,0.12) provider
        participant dva as dva
        participant dva_fhir as dva-fhir
      end
      box rgba(110,110,110,0.12) external
        participant digid as digid
      end
      note over person,digid: login
      person->>browser: 1·L open-address
      browser->>pgo: 2·F pgo-login
      note over person,digid: authorise
      pgo-->>browser: 3·F authorization-redirect
      browser->>dva: 4·F authorization-request · ≠ altered
      dva-)digid: 5·B artifact-resolve-request
      digid--xdva: 6·B artifact-resolve-response · ☠ attacker · ⊘ held-back
      dva-->>browser: 7·F dva-error-page
    \`\`\`

    ## steps

    ### login

    1. 09:00:00.1 person to browser, local: open-address
    2. 09:00:10.2 browser to pgo, front: pgo-login

    ### authorise

    3. 09:00:10.3 pgo to browser, front: authorization-redirect
    4. 09:00:10.4 browser to dva, front: authorization-request (≠ altered)
    5. 09:00:10.5 dva to digid, back: artifact-resolve-request
    6. 09:00:10.6 digid to dva, back: artifact-resolve-response (☠ attacker) (⊘ held-back)
    7. 09:00:10.7 dva to browser, front: dva-error-page

    ## checks

    | step | party | check | result | status | clause |
    | --- | --- | --- | --- | --- | --- |
    | 4 | dva | redirect-uri-exact (\`redirect-uri-exact\`) | ✗ failed | S | RFC 9700 §4.1.3 |
    | 4 | dva | pkce (\`pkce\`) | ○ off | S | RFC 9700 §2.1.1 |
    | 6 | dva | age-minimum (\`age-minimum\`) | ✓ passed | D | Afsprakenstelsel 2.2.3 |

    ## sources

    - Afsprakenstelsel 2.2.3
    - RFC 9700 §2.1.1
    - RFC 9700 §4.1.3
    "
  `);
});
