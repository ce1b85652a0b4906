import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { contentSecurityPolicy } from "../scripts/content-security-policy.mjs";
import { test } from "./page.fixture.ts";

test("the page says its strict policy itself, and the server says the same", async ({ page }) => {
  const response = await page.goto("./");
  expect(response?.headers()["content-security-policy"]).toBe(contentSecurityPolicy);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    "content",
    contentSecurityPolicy,
  );
  expect(readFileSync("dist/index.html", "utf8")).toContain(contentSecurityPolicy);
});

test("the page draws itself from its own files, without an error", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("#root")).not.toBeEmpty();
  await page.waitForLoadState("networkidle");
});

test("the policy refuses a request to elsewhere, code from text and code in the page", async ({ page, behaviour }) => {
  await page.goto("./");
  const outcome = await page.evaluate(async () => {
    const violated = new Set<string>();
    document.addEventListener("securitypolicyviolation", (event) => violated.add(event.effectiveDirective));
    const fetched = await fetch("https://attacker.example/").then(
      () => "fetched",
      () => "refused",
    );
    const script = document.createElement("script");
    script.textContent = "document.title = 'overtaken'";
    document.head.append(script);
    const image = new Image();
    const refusedImage = new Promise<void>((resolve) => image.addEventListener("error", () => resolve()));
    image.src = "https://attacker.example/pixel.png";
    await refusedImage;
    return { fetched, ran: document.title === "overtaken", violated: [...violated].sort() };
  });
  expect(outcome).toEqual({
    fetched: "refused",
    ran: false,
    violated: ["connect-src", "img-src", "script-src-elem"],
  });
  behaviour.problems.length = 0;
});

test("once loaded, the page goes on without a network", async ({ page, context }) => {
  await page.goto("./");
  await expect(page.locator("#root")).not.toBeEmpty();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#root")).not.toBeEmpty();
});
