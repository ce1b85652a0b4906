import { returnUrlAllowList } from "../return-url-allow-list.ts";
import { codeBurnOnStateMismatch } from "./checks/code-burn-on-state-mismatch.ts";
import { idTokenCheck } from "./checks/id-token.ts";
import { identityFromDva } from "./checks/identity-from-dva.ts";
import { issAllowList } from "./checks/iss-allow-list.ts";
import { rfc9207Iss } from "./checks/rfc9207-iss.ts";
import { sessionRegeneration } from "./checks/session-regeneration.ts";
import { stateCheck } from "./checks/state.ts";

/** Which step runs which checks, in which order. */
export const moduleChecks = {
  launch: [issAllowList],
  callback: [stateCheck, rfc9207Iss],
  foreignCode: [codeBurnOnStateMismatch],
  idToken: [idTokenCheck],
  identity: [identityFromDva],
  browserStep: [sessionRegeneration],
  return: [returnUrlAllowList],
} as const;
