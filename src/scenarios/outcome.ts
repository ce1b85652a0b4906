import { readPage } from "../protocol/page.ts";
import type { Outcome } from "../simulation/recording.ts";
import type { World } from "../simulation/world.ts";
import type { Scenario } from "./scenario.ts";

/** How the honest Person's run ended, from the last page that he or she saw. */
export function outcomeOf({ recorder, openDecision }: World, { lastPages }: Scenario): Outcome {
  const shows = recorder.messages.filter(({ type, to }) => type === "show-page" && to === "person");
  // Who was done before a link came is done, whatever came of the link.
  const link = recorder.messages.find(({ type }) => type === "lure-link" || type === "digid-relay")?.n ?? 0;
  const before = shows.findLast(({ n }) => n < link);
  const shown = lastPages.includes(before?.page ?? "") ? before : shows.at(-1);
  const page = shown?.page;
  if (openDecision !== undefined) {
    return { status: "waiting", ...(page === undefined ? {} : { page }), decision: openDecision };
  }
  const carrier = recorder.messages[(shown?.cause ?? 0) - 1];
  if (shown === undefined || page === undefined || carrier === undefined) return { status: "stopped" };
  if (lastPages.includes(page)) return { status: "completed", party: carrier.from, page };
  const { error, check: named = "" } = readPage(carrier.body ?? "")?.data ?? {};
  // Going back from a page that told the refusal is no new step: that refusal is still why the run ended.
  const chosen =
    recorder.messages.findLast(
      ({ type, n, decision }) => type === "make-choice" && n < shown.n && decision?.id !== "back-to-pgo",
    )?.n ?? 0;
  // The page knows best what it refused for; one that does not say follows from the last refusal since that choice.
  const check = named || recorder.checks.findLast(({ result, after }) => result === "failed" && after > chosen)?.id;
  return {
    status: "stopped",
    party: carrier.from,
    ...(check === undefined ? {} : { check }),
    ...(error === undefined || error === "" ? {} : { error }),
    page,
  };
}
