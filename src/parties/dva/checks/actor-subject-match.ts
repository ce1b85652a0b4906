import { type Check, equal } from "../../../simulation/check.ts";

/** The code of the preparation and the subject token are about the same Person. */
export const actorSubjectMatch: Check<{ readonly subjectSub: string; readonly actorSub: string | undefined }> = {
  id: "actor-subject-match",
  title: "actor token and subject token are of the same Person",
  status: "U",
  clause: "not in the documents; compare RFC 8693 §2.1",
  refusal: { error: "invalid_grant", description: "actor token and subject token differ in subject" },
  compare: ({ subjectSub, actorSub }) => equal(`sub ${subjectSub}`, actorSub && `sub ${actorSub}`),
};
