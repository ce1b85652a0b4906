/** The first page and the page with background. */
export const uiHomeEn = {
  title: "How a module starts safely",
  lead: "Follow every message between the Person, the PGO, the DVA, DigiD and the module, one step at a time. Nothing is drawn by hand: the parties really run in this page, and the diagram shows what they did.",
  doors: {
    explain: {
      title: "Explain",
      text: "Walk through one module launch from login to return. See what the Person sees, what goes over the line, and which check protects what.",
      action: "Open option 3a",
    },
    decide: {
      title: "Decide for the Person",
      text: "You answer every page: log in, give consent, refuse, or wait too long. The run waits for you.",
      action: "Start and decide",
    },
    background: {
      title: "Terms and open questions",
      text: "The words of MedMij and KoppelMij, where the documents disagree or are silent, and what this simulator does not show.",
      action: "Read",
    },
  },
  factsTitle: "What you can rely on",
  facts: {
    real: "Real messages and real signatures, made in this page.",
    same: "The same link gives the same run, byte for byte.",
    checks: "Every check can be switched off, and then something really changes.",
    nothing: "Nothing leaves this page.",
  },
  background: {
    title: "Terms and open questions",
    lead: "What the words mean, what the documents leave open, and where this simulator stops.",
    glossary: "Terms",
    openQuestions: "Open questions",
    limits: "What this does not show",
    lifetimes: "How long everything lasts",
    lifetimesLead:
      "The clock in this page is virtual, but time really passes: these are its rules. What a scenario lets you set is among its settings.",
    what: "What",
    howLong: "How long",
    source: "Source",
    search: "Find a term",
    none: "No term matches.",
    saysA: "One document says",
    saysB: "Another says",
    ourChoice: "Simulator's choice",
    change: "What would change",
  },
};
