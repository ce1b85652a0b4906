/** The readings of a check that can be read in more than one way. */
export const modesEn = {
  "launch-single-use": {
    "first-presentation": "Used up at the first presentation",
    "after-success": "Used up only after success",
  },
};
