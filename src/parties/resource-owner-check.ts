import type { Check } from "../simulation/check.ts";

/** The Person may start and read only what is his or her own. */
export const resourceOwnerCheck: Check<{ readonly patient: string | undefined; readonly owners: readonly string[] }> = {
  id: "resource-owner-check",
  title: "the resources belong to the subject of the token",
  status: "D",
  clause: "KoppelMij IG, option 3a",
  refusal: { error: "invalid_target", description: "the resource does not belong to the subject" },
  compare: ({ patient, owners }) => ({
    passed: patient !== undefined && owners.every((owner) => owner === patient),
    expected: `Patient/${patient ?? "(unknown)"}`,
    actual:
      owners.length === 0 ? "(no owned resource)" : [...new Set(owners)].map((owner) => `Patient/${owner}`).join(", "),
  }),
};
