export const personsEn = {
  noor: { name: "Noor", about: "Has lung complaints and a questionnaire to fill in. For her all goes well." },
  mallory: {
    name: "Mallory",
    about: "Has a valid account everywhere. Plays the attacker, or logs in where Noor should.",
  },
  bram: { name: "Bram", about: "Is fourteen. MedMij is for persons of sixteen and older, so the DVA stops." },
  ilse: {
    name: "Ilse",
    about: "Is not under treatment at this care provider, so that there are no data (autoriseren 1).",
  },
  karel: { name: "Karel", about: "Logs in at the DVA and then refuses the consent (autoriseren 2)." },
  wim: {
    name: "Wim",
    about:
      "Leaves the consent page open for twenty minutes, so that the DVA cannot establish the answer (autoriseren 3).",
  },
};
