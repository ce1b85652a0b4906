import { expect } from "@playwright/test";
import { expectNoViolations } from "./no-violations.ts";
import { test } from "./page.fixture.ts";
import { RunPage } from "./run-page.ts";

/** One of the flows of MedMij, of the launch options and of the module types are checked for accessibility; the texts differ, not the page. */
const checkedForAccess = new Set(["subscribe", "launch-2b", "module-s"]);

/** How many parts the list is divided in, so that no test takes long. */
const parts = 6;

for (const part of Array.from({ length: parts }, (_, at) => at)) {
  test(`scenarios of the list open at their first step and reach their last (part ${part + 1})`, async ({ page }) => {
    const run = new RunPage(page);
    await run.look({ language: "en" });
    await page.goto("./#/scenarios");
    // The cards; the table of module types has links of its own.
    const links = page.getByRole("main").getByRole("listitem").getByRole("link");
    await expect(links).toHaveCount(18);
    const titles = await links.allTextContents();
    for (const title of titles.filter((_, at) => at % parts === part)) {
      await page.goto("./#/scenarios");
      const link = page.getByRole("listitem").getByRole("link", { name: title, exact: true });
      const id = (await link.getAttribute("href"))?.replace("#/run/", "") ?? "";
      await link.click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await run.ready();
      await run.expectStep(1);
      const total = await run.total();
      await page.getByRole("button", { name: "Last step" }).click();
      await run.expectStep(total);
      await expect(run.screen.getByText("There is no page here")).toHaveCount(0);
      if (checkedForAccess.has(id)) {
        await expectNoViolations(page, { picture: true });
      }
    }
  });
}
