import { expect, test } from "vitest";
import { escapePlantuml } from "./escape-plantuml.ts";
import { smallRecording } from "./small-run.fixture.ts";
import { toPlantuml } from "./to-plantuml.ts";
import { plainWords } from "./words.ts";

test.each([
  ["GET /authorize", "GET /authorize"],
  ["https://x", "https:<U+002F><U+002F>x"],
  [
    "**bold** __u__ --s--",
    "<U+002A><U+002A>bold<U+002A><U+002A> <U+005F><U+005F>u<U+005F><U+005F> <U+002D><U+002D>s<U+002D><U+002D>",
  ],
  ["a\nb\\n", "a b<U+005C>n"],
  ["<b>'x' \"y\"", "<U+003C>b<U+003E><U+0027>x<U+0027> <U+0022>y<U+0022>"],
  ["!include x", "<U+0021>include x"],
])("escapePlantuml(%j)", (text, escaped) => {
  expect(escapePlantuml(text)).toBe(escaped);
});

test("the published names, phases as dividers, refusals as notes", () => {
  expect(toPlantuml(smallRecording, plainWords)).toMatchInlineSnapshot(`
    "@startuml
    hide footbox
    box "person" #FFF1E0
      actor "person" as Persoon
      participant "browser" as Browser
      participant "pgo" as PGO
    end box
    box "provider" #E3EFFA
      participant "dva" as DVA
      participant "dva-fhir" as DVA_fhir
    end box
    box "external" #F0F0F0
      participant "digid" as DigiD
    end box
    == login ==
    Persoon -> Browser : 1·L open-address
    Browser -> PGO : 2·F pgo-login
    == authorise ==
    PGO --> Browser : 3·F authorization-redirect
    Browser -> DVA : 4·F authorization-request · ≠ altered
    note over DVA : ✗ redirect-uri-exact (failed)
    note over DVA : ○ pkce (off)
    DVA ->> DigiD : 5·B artifact-resolve-request
    DigiD -->x DVA : 6·B artifact-resolve-response · ☠ attacker · ⊘ held-back
    DVA --> Browser : 7·F dva-error-page
    @enduml
    "
  `);
});
