import type { RecordedMessage } from "../../simulation/recording.ts";
import type { Detail } from "../state/run-state.ts";

/** What a caption says besides the title of the step. */
export interface CaptionDepth {
  /** Who speaks to whom. */
  readonly route: boolean;
  /** What an engineer looks for, such as `POST /token` or `200`; empty where the message has neither. */
  readonly wire: string;
}

/**
 * How deep the caption of a step goes at a level of detail: for policy the title alone, for architecture also the parties,
 * for engineering also method, path and status.
 */
export function captionDepth(
  message: Pick<RecordedMessage, "method" | "url" | "status">,
  detail: Detail,
): CaptionDepth {
  return { route: detail !== "overview", wire: detail === "checks" ? wireOf(message) : "" };
}

function wireOf({ method, url, status }: Pick<RecordedMessage, "method" | "url" | "status">): string {
  const request = method === undefined ? [] : [method, ...pathOf(url)];
  return [...request, ...(status === undefined ? [] : [String(status)])].join(" ");
}

/** The path alone: the query is longer than a caption and stands in the inspector. */
function pathOf(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  return [new URL(url).pathname];
}
