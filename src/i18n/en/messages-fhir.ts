import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** The DVA's FHIR server. */
export const messagesFhirEn = {
  "smart-configuration-request": {
    title: "The module asks how it works",
    what: "The module fetches the SMART configuration of the FHIR address it was given in `iss`.",
    why: "The module serves several DVAs or PGOs and must learn where this one asks for authorization and tokens.",
  },
  "smart-configuration-response": {
    title: "The module learns the addresses",
    what: "The DVA (in options 2a and 2b the PGO) returns its endpoints, its scopes and what it supports. The published example differs from ours in places; the simulator shows both.",
    why: "With wrong addresses the module would send its secrets to the wrong party.",
  },
  "task-search-request": {
    title: "The PGO asks for the tasks",
    what: "The PGO searches the tasks at the DVA with its access token. The request holds no BSN.",
    why: "The token already says whose tasks may be given. A parameter for the person would only be something to tamper with.",
  },
  "task-search-response": {
    title: "The DVA returns the tasks",
    what: "The DVA returns the Person's tasks, each with its activity and treatment plan.",
    why: "From these the PGO builds the list and learns which module belongs to which task.",
  },
  "endpoint-read-request": {
    title: "The PGO asks the module's address",
    what: "The PGO reads the Endpoint that the activity refers to.",
    why: "The launch address comes from the care provider's data, not from the PGO itself.",
  },
  "endpoint-read-response": {
    title: "The DVA returns the module's address",
    what: "The DVA returns the module's launch address and its client id.",
    why: "With a poisoned address the Person and the launch token would end up with a stranger.",
  },
  "task-read-request": {
    title: "A party reads the task",
    what: "The module, or the PGO after the return, reads the task at the DVA with its own access token.",
    why: "The launch carries only a reference. Who wants the content must show a valid token.",
  },
  "task-read-response": {
    title: "The DVA returns the task",
    what: "The DVA returns the task with its status and version number.",
    why: "The version number is needed to update the task without overwriting the change of another.",
  },
  "patient-read-request": {
    title: "The module asks who it is",
    what: "The module reads the Person's details at the DVA, or in type PS at the PGO.",
    why: "The module wants to greet the Person by name, and nothing more.",
  },
  "patient-read-response": {
    title: "The module gets the name",
    what: "The FHIR server of the DVA (in type PS of the PGO) returns the name and date of birth. The BSN is masked; a PGO does not have it.",
    why: "The module has no need of the BSN and must not receive it.",
  },
  "task-update-request": {
    title: "The module updates the task",
    what: "The module changes the status of the task and names the version on which it builds.",
    why: "The care professional and the PGO must see that the task was started or done.",
  },
  "task-update-response": {
    title: "The DVA saves the new status",
    what: "The DVA stores the change and returns the task with a new version number.",
    why: "From now on everyone sees the same status.",
  },
  "fhir-request": {
    title: "A request to the FHIR server",
    what: "A party sends another request to a FHIR server.",
    why: "The token shown decides whether there is an answer, whatever is asked for.",
  },
  "fhir-response": {
    title: "An answer of the FHIR server",
    what: "The FHIR server returns what was asked.",
    why: "The token gave the right to it.",
  },
  "fhir-error": {
    title: "The FHIR server refuses",
    what: "The FHIR server of the DVA (in type PS of the PGO) does not carry out the request and says why in an OperationOutcome.",
    why: "The token was not valid, did not reach this far, or the change is not allowed. With the availability test at this moment: there are no data, which the PGO can then tell from a refused consent (autoriseren 1 and 2).",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
