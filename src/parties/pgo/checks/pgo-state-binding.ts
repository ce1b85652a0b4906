import { type Check, equal } from "../../../simulation/check.ts";

/** The callback belongs to the request that this browser's session made. @see https://www.rfc-editor.org/rfc/rfc9700#section-2.1 */
export const pgoStateBinding: Check<{ readonly sentState: string | null; readonly returnedState: string | undefined }> =
  {
    id: "pgo-state-binding",
    title: "state belongs to the session of this browser",
    status: "D",
    clause: "Afsprakenstelsel 2.2.3, Autoriseren, step 8; RFC 9700 §2.1",
    refusal: { error: "state_mismatch", description: "the answer does not belong to this browser" },
    compare: ({ sentState, returnedState }) =>
      equal(sentState ?? "(no request of this browser is open)", returnedState),
  };
