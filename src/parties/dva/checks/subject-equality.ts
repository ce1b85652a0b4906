import { type Check, equal } from "../../../simulation/check.ts";

/** Off: the launch context wins over the user who logged in. */
export const subjectEquality: Check<{ readonly launchSubject: string; readonly userSubject: string | undefined }> = {
  id: "subject-equality",
  title: "the user who proves himself is the subject of the launch",
  status: "U",
  clause: "not in the option 3a documents; compare MedMij design §4.2",
  refusal: { error: "access_denied", description: "the user is not the subject of the launch" },
  compare: ({ launchSubject, userSubject }) => equal(`sub ${launchSubject}`, userSubject && `sub ${userSubject}`),
};
