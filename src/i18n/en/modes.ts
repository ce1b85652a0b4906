/** The readings of a check that can be read in more than one way. */
export const modesEn = {
  "browser-binding": {
    bound: "The cookie of this very launch",
    presence: "Any cookie of the DVA (the literal text)",
  },
  "launch-single-use": {
    "first-presentation": "Used up at the first presentation",
    "after-success": "Used up only after success",
  },
};
