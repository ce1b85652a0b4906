import type { personsEn } from "../en/persons.ts";
import type { Translation } from "../translation.ts";

export const personsNl: Translation<typeof personsEn> = {
  noor: { name: "Noor", about: "Heeft longklachten en moet een vragenlijst invullen. Bij haar gaat alles goed." },
  mallory: {
    name: "Mallory",
    about: "Heeft overal een geldig account. Is de aanvaller, of logt in waar Noor dat hoort te doen.",
  },
  bram: { name: "Bram", about: "Is veertien. MedMij is er voor personen vanaf zestien jaar, dus de DVA stopt." },
  ilse: {
    name: "Ilse",
    about: "Is niet onder behandeling bij deze aanbieder. Er zijn dus geen gegevens (autoriseren 1).",
  },
  karel: { name: "Karel", about: "Logt in bij de DVA en weigert dan de toestemming (autoriseren 2)." },
  wim: {
    name: "Wim",
    about:
      "Laat de toestemmingspagina twintig minuten open staan. De DVA kan het antwoord dan niet vaststellen (autoriseren 3).",
  },
};
