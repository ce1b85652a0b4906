/** The matrix of attacks and options. */
export const matrixNl = {
  results: { blocked: "tegengehouden", succeeded: "slaagt", "not-applicable": "heeft hier geen betekenis" },
  headings: {
    attack: "Aanval",
    scenario: "Optie",
    settings: "Instellingen",
    switches: "Schakelaars",
    result: "Resultaat",
    because: "Waarom",
  },
};
