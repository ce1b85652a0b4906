import { launchAcr } from "../../../protocol/acr-values.ts";
import { type Check, equal } from "../../../simulation/check.ts";

/** On the option 3a page; "vervallen" in the walkthroughs. Runs only where the DVA asks for step-up. */
export const stepUp: Check<{ readonly acr: string | undefined }> = {
  id: "step-up",
  title: "the subject token rests on a login for this launch (step-up)",
  status: "D",
  clause: "KoppelMij IG, option 3a (vervallen in the walkthroughs)",
  refusal: { error: "step_up_required", description: "the Person must log in again for this launch" },
  compare: ({ acr }) => equal(launchAcr, acr),
};
