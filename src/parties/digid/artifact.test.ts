import { expect, test } from "vitest";
import { openWorld } from "../../library.ts";
import { clientCert } from "../../protocol/client-auth.ts";
import { readPage } from "../../protocol/page.ts";

const digid = "https://digid.example";
const type = "application/x-www-form-urlencoded";

/** A login that has just succeeded, and a way to hand in its artefact. */
async function login() {
  const world = await openWorld({ scenario: "launch-3a" }, { replaces: "module" });
  const query = new URLSearchParams({ service: "https://dva.example", acs: "https://dva.example/digid/callback" });
  const page = readPage(await (await world.fetch(new Request(`${digid}/login?${query}`))).text());
  const body = new URLSearchParams({ ...page?.actions[0]?.fields, account: "noor" }).toString();
  const done = await world.fetch(
    new Request(`${digid}/login`, { method: "POST", headers: { "Content-Type": type }, body }),
  );
  const artifact = new URL(done.headers.get("Location") ?? "").searchParams.get("SAMLart") ?? "";
  const resolve = async (host: string) => {
    const headers = Object.fromEntries([["Content-Type", type], clientCert(host)]);
    const form = new URLSearchParams({ artifact }).toString();
    const answer = await world.fetch(new Request(`${digid}/artifact`, { method: "POST", headers, body: form }));
    return [answer.status, Object.keys((await answer.json()) as object)];
  };
  return { world, resolve };
}

test("an artefact is worth an identity once, to the service that it is for, for two minutes", async () => {
  const fresh = await login();
  expect(await fresh.resolve("pgo.example")).toEqual([400, ["error"]]);
  await fresh.world.advance(119);
  expect(await fresh.resolve("dva.example")).toEqual([200, ["assertion"]]);
  expect(await fresh.resolve("dva.example")).toEqual([400, ["error"]]);

  const stale = await login();
  await stale.world.advance(121);
  expect(await stale.resolve("dva.example")).toEqual([400, ["error"]]);
});
