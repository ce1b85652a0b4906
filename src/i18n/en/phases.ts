export const phasesEn = {
  setup: { name: "Preparation by the attacker", about: "What an attacker arranges before the honest run begins." },
  login: { name: "Log in to the PGO", about: "The Person opens the PGO and logs in with the PGO's own account." },
  authorise: {
    name: "Authorise",
    about: "The DVA has the Person log in with DigiD, asks for consent and gives the PGO access.",
  },
  collect: { name: "Collect", about: "The PGO fetches the data that it now has access to." },
  subscribe: { name: "Subscribe", about: "The PGO takes a subscription to notices of new data." },
  notify: { name: "Notify", about: "The DVA lets the PGO know that there is something new." },
  withdraw: { name: "Withdraw consent", about: "The Person ends a long-term consent at the DVA." },
  choose: { name: "Choose", about: "The PGO shows tasks or modules, and the Person picks one." },
  prepare: {
    name: "Prepare the launch",
    about: "The PGO obtains what it needs to open the module, or sends the browser past the DVA first.",
  },
  launch: { name: "Open the module", about: "The browser goes to the module with the launch token." },
  "module-authorise": {
    name: "Give the module access",
    about:
      "The module asks for access. The DVA, or in options 2a and 2b and in type PS the PGO, establishes which browser or person it is.",
  },
  work: {
    name: "In the module",
    about: "The Person works in the module. The module updates the task or stores something new.",
  },
  return: { name: "Finish", about: "The Person goes back to the PGO, or is done at the module." },
};
