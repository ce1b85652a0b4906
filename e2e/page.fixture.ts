import { test as base, expect } from "@playwright/test";

/** What went wrong behind the page's back: an error, a message of the policy, a request to somewhere else. */
interface Behaviour {
  /** The problems so far; a test that means to cause one empties the list. */
  readonly problems: string[];
}

/**
 * The test of every spec: it fails a test whose page threw, logged an error, broke its Content-Security-Policy or asked
 * anything of another address than its own.
 */
export const test = base.extend<{ behaviour: Behaviour }>({
  behaviour: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      const own = new URL(baseURL ?? "").origin;
      context.on("request", (request) => {
        const url = new URL(request.url());
        const inPage = url.protocol === "data:" || url.protocol === "blob:" || url.protocol === "about:";
        if (!inPage && url.origin !== own) problems.push(`request to ${url.href}`);
      });
      context.on("console", (message) => {
        if (message.type() === "error") problems.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => problems.push(`error: ${error.error().message}`));
      await use({ problems });
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
