import { type Check, equal } from "../../../simulation/check.ts";

/** Hardening: DigiD before the cookie of the preparation is set, so that it marks a browser whose user is known. */
export const dvaAuthAtPrep: Check<{ readonly userSubject: string | undefined; readonly pushedSubject: string }> = {
  id: "dva-auth-at-prep",
  title: "the user logs in with DigiD before the browser is marked",
  status: "H",
  clause: "hardening; compare KoppelMij IG, launch voorbereiden",
  refusal: { error: "access_denied", description: "the user of the browser is not the subject of the token" },
  compare: ({ userSubject, pushedSubject }) => equal(`sub ${pushedSubject}`, userSubject && `sub ${userSubject}`),
};
