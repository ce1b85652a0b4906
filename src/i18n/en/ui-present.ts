/** Presenter mode. */
export const uiPresentEn = {
  open: "Present",
  on: "Presenter mode",
  leave: "Leave presenter mode",
  stage: "Diagram; a click goes to the next step",
};
