/** Sets of switches by name. */
export const presetsEn = {
  "as-written": "As written",
  "with-standards": "With the standards",
  careful: "As a careful engineer builds it",
  hardened: "Hardened",
  "everything-off": "Everything off",
};
