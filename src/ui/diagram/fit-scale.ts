/**
 * How much a picture is enlarged: the whole width of its pane where that keeps the letters legible, else scrolled sideways.
 *
 * @param pane width of the pane in pixels
 * @param picture width of the picture in pixels
 * @param smallest the least that it may be, for a room 1
 */
export function fitScale(pane: number, picture: number, smallest = 0.85): number {
  return Math.min(Math.max(pane / picture, smallest), 1.25);
}
