import { type Check, equal } from "../../../simulation/check.ts";

/** Hardening: the approval comes from the browser in which the login was started. @see Cross-Device Flows BCP §6.1.1 */
export const digidProximity: Check<{ readonly startedIn: string; readonly approvedIn: string | undefined }> = {
  id: "digid-proximity",
  title: "DigiD is approved in the browser that asked for it",
  status: "H",
  clause: "Cross-Device Flows BCP §6.1.1",
  refusal: { error: "access_denied", description: "the approval came from another browser" },
  compare: ({ startedIn, approvedIn }) => equal(`browser ${startedIn}`, approvedIn && `browser ${approvedIn}`),
};
