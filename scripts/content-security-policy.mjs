/**
 * What the built page may do: run and load its own files, and nothing else. Said by the page itself in a meta tag and by
 * `npm start` in a header. Mermaid writes style elements into its drawing, hence 'unsafe-inline' for styles alone;
 * `blob:` and `data:` images are the exported picture.
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The policy of the page as one file: its scripts by their hashes, and the engine's thread, which is made from a blob.
 * @param {readonly string[]} hashes
 */
export function singleFilePolicy(hashes) {
  return [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * A policy as the page says it itself.
 * @param {string} policy
 */
export function policyTag(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
