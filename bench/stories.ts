/** Runs of about 60 and 240 messages, as links of the page and as stories. Their real lengths are printed. */
export const shortRun = {
  link: "#/run/launch-3a?do=digid-launch:cancel",
  story: { scenario: "launch-3a", decisions: [{ id: "digid-launch", choice: "cancel" }] },
};

export const longRun = {
  link: "#/run/launch-3a?set=step-up:yes&do=after-return:tasks,after-return:tasks",
  story: {
    scenario: "launch-3a",
    settings: { "step-up": "yes" },
    decisions: [
      { id: "after-return", choice: "tasks" },
      { id: "after-return", choice: "tasks" },
    ],
  },
};
