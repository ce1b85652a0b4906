/** A fictional person. First names only on screen; all BSNs are from the test range. */
export interface WorldPerson {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly gender: "female" | "male";
  /** ISO date. */
  readonly born: string;
  readonly bsn: string;
  /** FHIR id of the Patient at the DVA. */
  readonly patient: string;
  /** Pseudonymous OAuth subject at the DVA. */
  readonly sub: string;
  /** Gegevensdiensten of which the Aanbieder has information. */
  readonly services: readonly string[];
}

/** The cast, as far as the scenarios need it. */
export const worldPersons: readonly WorldPerson[] = [
  {
    id: "noor",
    name: "Noor",
    family: "Proefpersoon",
    gender: "female",
    born: "1988-03-14",
    bsn: "999900006",
    patient: "pat-789",
    sub: "p-4f2a9c71d0",
    services: ["901"],
  },
  {
    id: "mallory",
    name: "Mallory",
    family: "Aanvaller",
    gender: "female",
    born: "1990-07-02",
    bsn: "999900067",
    patient: "pat-666",
    sub: "p-b81e36fa55",
    services: ["901"],
  },
];
