import type { personsEn } from "../en/persons.ts";
import type { Translation } from "../translation.ts";

export const personsNl: Translation<typeof personsEn> = {
  noor: { name: "Noor", about: "Heeft longklachten en moet een vragenlijst invullen. Bij haar gaat alles goed." },
  mallory: {
    name: "Mallory",
    about: "Heeft overal een geldig account. Is de aanvaller, of logt in waar Noor dat hoort te doen.",
  },
};
