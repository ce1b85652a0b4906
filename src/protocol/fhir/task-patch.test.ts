import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { get } from "../http.ts";
import { accepted, refuse } from "../refused.ts";
import {
  fhirMediaType,
  fhirPathPatchStatus,
  ifMatch,
  jsonPatchMediaType,
  jsonPatchStatus,
  readIfMatch,
  readStatusPatch,
  taskStatuses,
} from "./task-patch.ts";

const onlyStatus = refuse(
  "business-rule",
  "A patch may only replace the status of the Task.",
  "MedMij Aanbiedermodules 3.7",
);
const part = (name: string, value: object) => ({ name, ...value });
const fhirPath = (parts: unknown) =>
  JSON.stringify({ resourceType: "Parameters", parameter: [{ name: "operation", part: parts }] });

describe("a change of status", () => {
  test("is written as the documents print it", () => {
    expect([jsonPatchStatus("in-progress"), fhirPathPatchStatus("completed")]).toEqual([
      '[{"op":"replace","path":"/status","value":"in-progress"}]',
      '{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"replace"},{"name":"path","valueString":"Task.status"},{"name":"value","valueCode":"completed"}]}]}',
    ]);
  });

  test("is read back in both forms, for every status", () => {
    for (const status of taskStatuses) {
      expect(readStatusPatch(jsonPatchMediaType, jsonPatchStatus(status))).toEqual(accepted(status));
      expect(readStatusPatch(`${fhirMediaType}; charset=utf-8`, fhirPathPatchStatus(status))).toEqual(accepted(status));
    }
  });

  test("needs one of the two media types, and the body that goes with it", () => {
    const media = refuse(
      "not-supported",
      "The patch must be a JSON Patch or a FHIRPath Patch.",
      "FHIR R4 http §3.1.0.8",
    );
    expect([
      readStatusPatch(undefined, jsonPatchStatus("completed")),
      readStatusPatch("application/json", jsonPatchStatus("completed")),
      readStatusPatch(jsonPatchMediaType, fhirPathPatchStatus("completed")),
      readStatusPatch(fhirMediaType, jsonPatchStatus("completed")),
    ]).toEqual([media, media, onlyStatus, onlyStatus]);
  });

  test("a body that is no JSON, and a status that no Task has", () => {
    const noJson = refuse("structure", "The patch is not JSON.", "FHIR R4 http §3.1.0.8");
    expect([readStatusPatch(jsonPatchMediaType, undefined), readStatusPatch(fhirMediaType, "{")]).toEqual([
      noJson,
      noJson,
    ]);
    expect(readStatusPatch(jsonPatchMediaType, jsonPatchStatus("Completed"))).toEqual(
      refuse("code-invalid", "The status is not one that a Task can have.", "FHIR R4 valueset-task-status"),
    );
  });

  test("nothing but one replacement of the status", () => {
    const operation = { op: "replace", path: "/status", value: "completed" };
    const json = [
      [],
      [operation, operation],
      [{ ...operation, op: "add" }],
      [{ ...operation, path: "/owner/reference" }],
      [{ ...operation, value: ["completed"] }],
      [{ ...operation, from: "/x" }],
      [null],
      [[operation]],
      operation,
      null,
    ];
    for (const patch of json) expect(readStatusPatch(jsonPatchMediaType, JSON.stringify(patch))).toEqual(onlyStatus);
    const type = part("type", { valueCode: "replace" });
    const path = part("path", { valueString: "Task.status" });
    const value = part("value", { valueCode: "completed" });
    const parts = [
      [type, path],
      [type, path, value, value],
      [part("type", { valueCode: "add" }), path, value],
      [type, part("path", { valueString: "Task.for" }), value],
      [type, path, part("value", { valueString: "completed" })],
      [type, type, value],
      [type, path, null],
      "part",
    ];
    for (const each of parts) expect(readStatusPatch(fhirMediaType, fhirPath(each))).toEqual(onlyStatus);
    expect(readStatusPatch(fhirMediaType, fhirPath([value, path, type]))).toEqual(accepted("completed"));
  });

  test("property: any body is read as a known status or refused", () => {
    const word = fc.constantFrom("replace", "/status", "Task.status", "completed", "operation", "Parameters", "type");
    const key = fc.constantFrom("op", "path", "value", "name", "part", "parameter", "resourceType", "valueCode");
    const { patch } = fc.letrec((tie) => ({
      patch: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.anything(),
        fc.array(tie("patch"), { maxLength: 3 }),
        fc.dictionary(key, tie("patch")),
      ),
    }));
    const body = fc.oneof(
      fc.string(),
      patch.map((each) => {
        try {
          return JSON.stringify(each) ?? "";
        } catch {
          return "";
        }
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(jsonPatchMediaType, fhirMediaType), body, (mediaType, each) => {
        const read = readStatusPatch(mediaType, each);
        expect(!read.ok || taskStatuses.some((status) => status === read.value)).toBe(true);
      }),
    );
  });
});

describe("the version (FHIR R4 http §3.1.0.5)", () => {
  test("is a weak entity tag", () => {
    expect(ifMatch("3")).toEqual(["If-Match", 'W/"3"']);
  });

  test("is read weak or strong; anything else is none", () => {
    const values = ['W/"3"', '"3"', ' W/"a b" ', "3", "*", 'W/"1", W/"2"', '""', ""];
    expect(values.map((value) => readIfMatch(get("https://dva.example/fhir/Task/456", [["if-match", value]])))).toEqual(
      ["3", "3", "a b", undefined, undefined, undefined, undefined, undefined],
    );
    expect(readIfMatch(get("https://dva.example/fhir/Task/456"))).toBeUndefined();
  });
});
