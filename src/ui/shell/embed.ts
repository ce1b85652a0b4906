/**
 * Whether the page stands in a frame of a slide or a guide and shows only the diagram, the caption and the transport. Asked for
 * by `?embed` before the `#`; it is not part of the story, so it stands outside the link to one.
 */
export const isEmbedded = typeof location !== "undefined" && new URLSearchParams(location.search).has("embed");
