import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { storyLink } from "../state/story-link.ts";

/** The link to the run of a row, at its decisive step. */
export function rowLink({ message = 1, ...story }: MatrixRow, catalogue: Catalogue): string {
  return storyLink(story, message, catalogue);
}
