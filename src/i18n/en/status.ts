/** Why a check exists; the letters are the `status` of a check in the recording. */
export const statusEn = {
  D: {
    name: "Documented",
    explanation: "A MedMij or KoppelMij document asks for this check.",
  },
  S: {
    name: "Standard",
    explanation: "A standard that the documents cite asks for this check.",
  },
  U: {
    name: "Undocumented",
    explanation: "We found no document that requires this.",
  },
  H: {
    name: "Hardening",
    explanation: "An extra safeguard that no document asks for; it is off until you switch it on.",
  },
};
