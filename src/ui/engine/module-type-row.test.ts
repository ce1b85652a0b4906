import { describe, expect, test } from "vitest";
import { catalogue, simulate } from "../../library.ts";
import { moduleTypeRow } from "./module-type-row.ts";

const types = catalogue.scenarios.map(({ id }) => id).filter((id) => id.startsWith("module-"));

/** Each cell of a row as the kind of message that it links to. */
async function cellsOf(scenario: string) {
  const recording = await simulate({ scenario });
  const typeAt = (step: number) => recording.messages[step - 1]?.type;
  const { domain, start, consents, tokens, data } = moduleTypeRow(recording);
  return {
    domain,
    start: `${start.kind} at ${typeAt(start.step)}`,
    consents: consents.map(({ page, askedBy, step }) => `${page} of ${askedBy} at ${typeAt(step)}`),
    tokens: tokens.map(({ kind, issuedBy, step }) => `${kind} of ${issuedBy} at ${typeAt(step)}`),
    data: data.map(({ use, resources, step }) => `${use} ${resources.join(" ")} at ${typeAt(step)}`),
  };
}

describe("the row of a module type", () => {
  test("is there for every type", () => {
    expect(types).toEqual(["module-l", "module-tl", "module-s", "module-ps", "module-t"]);
  });

  test("leads from each cell to the message that shows it", async () => {
    const rows: Record<string, unknown> = {};
    for (const scenario of types) rows[scenario] = await cellsOf(scenario);
    expect(rows).toMatchInlineSnapshot(`
      {
        "module-l": {
          "consents": [],
          "data": [],
          "domain": "external",
          "start": "link at module-info-request",
          "tokens": [],
        },
        "module-ps": {
          "consents": [],
          "data": [
            "read Patient at patient-read-request",
            "written Observation at resource-create-request",
          ],
          "domain": "person",
          "start": "launch at launch-request",
          "tokens": [
            "access-token of pgo at module-token-response",
          ],
        },
        "module-s": {
          "consents": [
            "consent-module of dva at consent-module-page",
          ],
          "data": [
            "read Patient at patient-read-request",
            "written Appointment at resource-create-request",
          ],
          "domain": "external",
          "start": "standalone at module-start-request",
          "tokens": [
            "access-token of dva at module-token-response",
          ],
        },
        "module-t": {
          "consents": [
            "consent-collect of dva at consent-collect-page",
          ],
          "data": [
            "read Patient Task at task-read-request",
            "written Task at task-update-request",
          ],
          "domain": "provider",
          "start": "launch at launch-request",
          "tokens": [
            "access-token of dva at module-token-response",
          ],
        },
        "module-tl": {
          "consents": [
            "consent-collect of dva at consent-collect-page",
          ],
          "data": [],
          "domain": "external",
          "start": "link at module-info-request",
          "tokens": [],
        },
      }
    `);
  });
});
