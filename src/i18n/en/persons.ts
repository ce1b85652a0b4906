export const personsEn = {
  noor: { name: "Noor", about: "Has lung complaints and a questionnaire to fill in. For her all goes well." },
  mallory: {
    name: "Mallory",
    about: "Has a valid account everywhere. Plays the attacker, or logs in where Noor should.",
  },
};
