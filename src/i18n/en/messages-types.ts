import type { MessageType } from "../../protocol/message-types.ts";
import type { MessageText } from "../translation.ts";

/** What only the module types have: a list of modules, a module that writes something new, and measurements in the PGO. */
export const messagesTypesEn = {
  "pgo-modules-page": {
    title: "The PGO shows its modules",
    what: "The PGO shows modules that belong to no task: a link, a module that works by itself, or one of the PGO's own. Which modules a PGO offers is its own affair (simulator's choice).",
    why: "In types L, S and PS nobody set a task. The Person starts of their own accord.",
  },
  "pgo-open-choice": {
    title: "The Person opens a PGO module",
    what: "The browser tells the PGO which of its own modules the Person wants to open.",
    why: "This module has to share data with the PGO (type PS), so the PGO starts it with a launch value. A mere link gets none.",
  },
  "pgo-measurements-page": {
    title: "The PGO shows the measurements",
    what: "The browser is back at the PGO, which shows what the module wrote into the dossier.",
    why: "In type PS the data go from module to PGO. No care provider and no DVA have seen them.",
  },
  "resource-create-request": {
    title: "The module writes something new",
    what: "The module sends a new resource with its access token: an appointment to the care provider's FHIR server (type S), or a measurement to the PGO's (type PS).",
    why: "There is no task to update here. The scope of the token says what may be written, and the token says for whom.",
  },
  "resource-create-response": {
    title: "The new resource is stored",
    what: "The FHIR server answers 201 with the stored resource and its address in `Location`.",
    why: "From here on the care provider (type S) or the PGO (type PS) keeps it.",
  },
} satisfies Partial<Record<MessageType, MessageText>>;
