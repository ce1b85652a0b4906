import type { RunState } from "../state/run-state.ts";
import { storyLink } from "../state/story-link.ts";

/** Where the page itself lives: the address without query and fragment. */
type Address = Pick<Location, "origin" | "pathname" | "protocol">;

/**
 * The whole address of the present story at the present step. It opens paused, since playing is no part of a link.
 * `embed` asks for the page with only diagram, caption and controls.
 */
export function pageLink(state: RunState, address: Address, embed: boolean): string | undefined {
  const { recording, catalogue, cursor } = state;
  if (recording === null) return undefined;
  const page = address.protocol === "file:" ? `file://${address.pathname}` : `${address.origin}${address.pathname}`;
  return `${page}${embed ? "?embed" : ""}${storyLink(recording.story, cursor, catalogue)}`;
}
