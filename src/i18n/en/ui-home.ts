/** The first page and the page with background. */
export const uiHomeEn = {
  title: "How a module starts safely",
  lead: "Follow every message between the Person, the PGO, the DVA, DigiD and the module, one step at a time. Nothing is drawn by hand: the parties really run in this page, and the diagram shows what they did.",
  doors: {
    explain: {
      title: "Explain",
      text: "Walk through a flow of MedMij or a module launch, step by step. See what the Person sees, what goes over the line, and which check protects what.",
      action: "Choose a scenario",
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
  scenarios: {
    title: "Scenarios",
    lead: "Choose what you want to see. Every scenario can be walked through step by step and changed along the way.",
    group: {
      flows: { title: "MedMij flows", text: "What a Person can do in a PGO under the agreements of MedMij." },
      options: { title: "Launch options", text: "The ways of KoppelMij in which a task in the PGO opens a module." },
      types: {
        title: "Module types",
        text: "The five kinds of modules that the overview of KoppelMij names: with or without a task, with or without data.",
      },
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
    also: "Also",
    seeIt: "See it in a run",
    contents: "On this page",
    change: "What would change",
  },
};
