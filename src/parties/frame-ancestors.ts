import { type Check, equal } from "../simulation/check.ts";

/**
 * The page must be the whole window. The header `frame-ancestors 'none'` makes the browser refuse to draw it in a frame;
 * this check refuses a navigation that announces itself as framed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.16
 */
export const frameAncestors: Check<{ readonly destination: string | undefined }> = {
  id: "frame-ancestors",
  title: "the authorization page is not framed",
  status: "S",
  clause: "RFC 9700 §4.16",
  refusal: { error: "invalid_request", description: "this page may not be shown in a frame" },
  compare: ({ destination }) => equal("document", destination ?? "document"),
};
