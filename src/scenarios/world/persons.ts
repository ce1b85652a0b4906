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
  /** Gegevensdiensten for which the Aanbieder may and wants to receive something of this person. */
  readonly receivable: readonly string[];
}

/** Of Gegevensdienst 63 the Aanbieder has nothing of anybody. */
const allServices: readonly string[] = ["901", "48", "49", "51"];
const allReceivable: readonly string[] = ["53", "48"];

/** The cast. */
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
    services: allServices,
    receivable: allReceivable,
  },
  {
    id: "bram",
    name: "Bram",
    family: "Nepnaam",
    gender: "male",
    born: "2012-04-21",
    bsn: "999900018",
    patient: "pat-812",
    sub: "p-19d0c5e2b7",
    services: allServices,
    receivable: allReceivable,
  },
  {
    id: "ilse",
    name: "Ilse",
    family: "Geenzorg",
    gender: "female",
    born: "1975-11-08",
    bsn: "999900031",
    patient: "pat-731",
    sub: "p-7be4408f13",
    services: [],
    receivable: [],
  },
  {
    id: "karel",
    name: "Karel",
    family: "Weigermans",
    gender: "male",
    born: "1969-01-30",
    bsn: "999900043",
    patient: "pat-643",
    sub: "p-c3a17f9e24",
    services: allServices,
    receivable: allReceivable,
  },
  {
    id: "wim",
    name: "Wim",
    family: "Onbeslist",
    gender: "male",
    born: "1958-09-17",
    bsn: "999900055",
    patient: "pat-555",
    sub: "p-e60b92d8a5",
    services: allServices,
    receivable: allReceivable,
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
    services: allServices,
    receivable: allReceivable,
  },
];
