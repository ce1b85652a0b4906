/** Sets of switches by name. */
export const presetsNl = {
  "as-written": "Zoals geschreven",
  "with-standards": "Met de standaarden",
  careful: "Zoals een zorgvuldige bouwer het maakt",
  hardened: "Extra versterkt",
  "everything-off": "Alles uit",
};
