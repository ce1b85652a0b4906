import { describe, expect, test } from "vitest";
import { openWorld } from "../../library.ts";
import { readPage } from "../../protocol/page.ts";

/** A browser at the PGO that has only the login page yet. */
async function visitor(off: readonly string[] = []) {
  const world = await openWorld({ scenario: "launch-3a", off }, { replaces: "module" });
  const home = await world.fetch(new Request("https://pgo.example/"));
  const Cookie = home.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Cookie };
  const ask = async (path: string, init: RequestInit) => {
    const answer = await world.fetch(new Request(`https://pgo.example${path}`, { headers, ...init }));
    const page = readPage(await answer.text());
    return [answer.status, page?.id, page?.data["error"] ?? ""];
  };
  return {
    post: (path: string, body = "") => ask(path, { method: "POST", body }),
    get: (path: string) => ask(path, {}),
  };
}

describe("a browser at the PGO", () => {
  test("is not logged in with an account that nobody has", async () => {
    const { post } = await visitor();
    expect(await post("/login", "account=nobody")).toEqual([200, "pgo-login", ""]);
    expect(await post("/collect", "provider=longpraktijk")).toEqual([409, "not-found", ""]);
    expect(await post("/login", "account=noor")).toEqual([200, "pgo-providers", ""]);
  });

  test("is asked for a provider before it can collect again or start a task", async () => {
    const { post } = await visitor();
    await post("/login", "account=noor");
    expect(await post("/collect-again")).toEqual([200, "pgo-providers", ""]);
    expect(await post("/start", "task=456")).toEqual([200, "pgo-providers", ""]);
  });

  test("brings a code that nobody asked for in vain, also where state is not compared", async () => {
    const stray = "/callback?code=c&state=s";
    const [strict, lax] = [await visitor(), await visitor(["pgo-state-binding"])];
    await strict.post("/login", "account=noor");
    await lax.post("/login", "account=noor");
    expect(await strict.get(stray)).toEqual([200, "pgo-error", "state_mismatch"]);
    expect(await lax.get(stray)).toEqual([200, "pgo-error", "invalid_request"]);
  });
});
