/** The matrix of attacks and options. */
export const matrixEn = {
  results: { blocked: "stopped", succeeded: "succeeds", "not-applicable": "has no meaning here" },
  headings: {
    attack: "Attack",
    scenario: "Option",
    settings: "Settings",
    switches: "Switches",
    result: "Result",
    because: "Why",
  },
};
