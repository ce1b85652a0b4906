import { pageResponse } from "../protocol/page.ts";
import type { RecordedMessage, RecordedToken, Run } from "../simulation/recording.ts";

/** What a test says of a message; number, time and channel follow from it. */
export type Sketch = Pick<RecordedMessage, "type" | "from" | "to"> & Partial<RecordedMessage>;

const local = ["person", "attacker"];

/** A run with these messages, numbered from 1, ten seconds apart, by `noor` with `mallory` about. */
export function runOf(sketches: readonly Sketch[], more: Partial<Run> = {}): Run {
  return {
    story: {
      scenario: "launch-3a",
      settings: { "launch-method": "get", "id-token": "no" },
      person: "noor",
      seed: "demo",
      pause: false,
      attack: null,
      capabilities: [],
      on: [],
      off: [],
      modes: {},
      alter: [],
      decisions: [],
    },
    outcome: { status: "completed", page: "pgo-returned" },
    participants: [
      { id: "person", label: "Person", domain: "person", person: "noor" },
      { id: "browser", label: "Browser", domain: "person" },
      { id: "pgo", label: "PGO", domain: "person" },
      { id: "dva", label: "DVA", domain: "provider" },
      { id: "dva-fhir", label: "DVA FHIR", domain: "provider" },
      { id: "module", label: "Module", domain: "external" },
      { id: "digid", label: "DigiD", domain: "external" },
      { id: "attacker", label: "Attacker", domain: "attacker", person: "mallory" },
      { id: "attacker-browser", label: "Attacker's browser", domain: "attacker", person: "mallory" },
    ],
    messages: sketches.map(numbered),
    checks: [],
    tokens: [],
    states: [],
    logs: [],
    owners: { "Task/456": "noor", "Task/666": "mallory", "Patient/pat-789": "noor", "sub/noor-at-dva": "noor" },
    jwks: {},
    ...more,
  };
}

function numbered(sketch: Sketch, index: number): RecordedMessage {
  const isAction = local.includes(sketch.from) && sketch.to.endsWith("browser");
  return {
    n: index + 1,
    phase: "work",
    channel: isAction ? "local" : [sketch.from, sketch.to].some((each) => each.endsWith("browser")) ? "front" : "back",
    kind: isAction ? "action" : sketch.answers === undefined ? "request" : "response",
    label: sketch.type,
    time: new Date(Date.UTC(2026, 5, 1, 7) + (index + 1) * 10_000).toISOString(),
    ...(index === 0 ? {} : { cause: index }),
    ...sketch,
  };
}

/** A click of the Person, or of the attacker in the own browser. */
export function click(from: "person" | "attacker", to: string, id = "questionnaire", choice = "answer"): Sketch {
  return { type: "make-choice", from, to, decision: { id, choice } };
}

/** A page as it travels: status, media type and body. */
export function pageOf(id: string, data: Readonly<Record<string, string>>): Partial<RecordedMessage> {
  const { body } = pageResponse({ id, data, lists: {}, actions: [] });
  return {
    status: 200,
    page: id,
    headers: { "content-type": "text/html; charset=utf-8" },
    ...(body === undefined ? {} : { body }),
  };
}

/** A FHIR resource as it travels. */
export function fhirOf(resource: object): Partial<RecordedMessage> {
  return { status: 200, headers: { "content-type": "application/fhir+json" }, body: JSON.stringify(resource) };
}

/** A token that these messages carried. */
export function tokenOf(kind: RecordedToken["kind"], value: string, messages: readonly number[]): RecordedToken {
  return { id: `${kind}-1`, kind, format: "opaque", value, issuer: "dva", seenBy: [], messages };
}
