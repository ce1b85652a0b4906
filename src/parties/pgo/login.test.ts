import { expect, test } from "vitest";
import { openWorld } from "../../library.ts";
import { readPage } from "../../protocol/page.ts";

test("an account that nobody has logs nobody in", async () => {
  const world = await openWorld({ scenario: "launch-3a" }, { replaces: "module" });
  const home = await world.fetch(new Request("https://pgo.example/"));
  const cookie = home.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  const post = async (path: string, body: string) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Cookie: cookie };
    const answer = await world.fetch(new Request(`https://pgo.example${path}`, { method: "POST", headers, body }));
    return [answer.status, readPage(await answer.text())?.id];
  };
  expect(await post("/login", "account=nobody")).toEqual([200, "pgo-login"]);
  expect(await post("/collect", "provider=longpraktijk")).toEqual([409, "not-found"]);
  expect(await post("/login", "account=noor")).toEqual([200, "pgo-providers"]);
});
