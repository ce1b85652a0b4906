import { expect, test } from "@playwright/test";
import { lighthouseBrowser } from "../bench/lighthouse.ts";

/**
 * Each page with an audit that applies only once its content is there, so that no empty page passes. The other pages are
 * loaded in the same way and made of the same parts, and axe, whose rules those of accessibility are, looks at each of them.
 */
const pages = [
  { link: "#/", shows: "heading-order" },
  { link: "#/run/launch-3a?step=28", shows: "select-name" },
  { link: "#/compare", shows: "td-headers-attr" },
] as const;

test("Lighthouse gives 100 for accessibility and best practices on the main pages", async ({ baseURL }) => {
  test.slow();
  const browser = await lighthouseBrowser(process.env["BROWSER_EXECUTABLE"]);
  try {
    for (const { link, shows } of pages) {
      const { scores, failed, applied } = await browser.visit(`${baseURL}${link}`, ["accessibility", "best-practices"]);
      expect
        .soft({ link, scores, failed, shown: applied.has(shows) })
        .toEqual({ link, scores: { accessibility: 100, "best-practices": 100 }, failed: [], shown: true });
    }
  } finally {
    await browser.close();
  }
});
