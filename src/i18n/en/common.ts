export const commonEn = {
  appName: "KoppelMij flow simulator",
  simulated: "Simulated",
  simulatorsChoice: "simulator's choice",
  undocumented: "We found no document that requires this.",
  source: "Source",
  sources: "Sources",
  why: "Why",
  expected: "Expected",
  actual: "Actual",
  yes: "Yes",
  no: "No",
  none: "None",
};
