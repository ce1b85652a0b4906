import { expect } from "@playwright/test";
import { type StoryInput, simulate } from "../src/library.ts";
import { test } from "./page.fixture.ts";

/** Stories that together use every kind of token and page, refusals and alterations. */
const stories: readonly (readonly [string, StoryInput])[] = [
  ["the default", { scenario: "launch-3a" }],
  [
    "every token",
    {
      scenario: "launch-3a",
      seed: "Zorg é 漢字 🔑",
      settings: {
        "id-token": "yes",
        "module-refresh": "yes",
        "step-up": "yes",
        "launch-method": "post",
        "time-in-module": "20m",
      },
    },
  ],
  ["half a year later", { scenario: "launch-3a", settings: { "long-term-consent": "yes", elapsed: "200d" } }],
  ["somebody else at DigiD", { scenario: "launch-3a", decisions: [{ id: "digid-launch", choice: "mallory" }] }],
  ["everything off", { scenario: "launch-3a", off: ["state", "pkce", "subject-equality", "redirect-uri-exact"] }],
  ["altered", { scenario: "launch-3a", alter: [{ message: 35, part: "jwt.sub", value: "somebody else" }] }],
  ["waiting", { scenario: "launch-3a", pause: true }],
];

test("the engine in the browser gives the same bytes as in Node", async ({ page }) => {
  const started = page.waitForEvent("worker");
  await page.goto("./#/run/launch-3a");
  const engine = (await started).url();
  for (const [name, story] of stories) {
    const inNode = JSON.stringify(await simulate(story));
    // A second thread of the page's own engine, asked in the words of the library between page and thread.
    const inBrowser = await page.evaluate(
      ({ url, asked }) =>
        new Promise<string>((resolve, reject) => {
          const worker = new Worker(url, { type: "module" });
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }) => {
            worker.terminate();
            resolve(JSON.stringify(data.value.recording ?? data.value));
          };
          const argumentList = [{ type: "RAW", value: asked }];
          worker.postMessage({ id: "1", type: "APPLY", path: ["simulate"], argumentList });
        }),
      { url: engine, asked: story },
    );
    // Where they differ, the first difference says more than two long texts.
    let at = 0;
    while (at < inNode.length && inNode[at] === inBrowser[at]) at += 1;
    const near = at === inNode.length ? "" : inBrowser.slice(Math.max(0, at - 80), at + 80);
    expect([name, near, inBrowser.length, inBrowser === inNode]).toEqual([name, "", inNode.length, true]);
  }
});
