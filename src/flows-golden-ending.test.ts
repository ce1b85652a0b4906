import { expect, test } from "vitest";
import { runFlow, typesOf } from "./flows.fixture.ts";
import { readPage } from "./protocol/page.ts";
import type { Recording } from "./simulation/recording.ts";

/** The last page with that id, as the browser reads it. */
function pageIn({ messages }: Recording, id: string) {
  return readPage(messages.findLast(({ page, kind }) => page === id && kind === "response")?.body ?? "");
}

test("subscribe: the seventeen steps, one notification, and the Person collects", async () => {
  expect(typesOf(await runFlow({ scenario: "subscribe" }), "pgo-subscribe-choice")).toMatchInlineSnapshot(`
    [
      "pgo-subscribe-choice",
      "authorization-redirect",
      "authorization-request",
      "landing-page",
      "landing-answer",
      "digid-redirect",
      "digid-login-request",
      "digid-login-page",
      "digid-login",
      "digid-artifact-redirect",
      "digid-return",
      "artifact-resolve-request",
      "artifact-resolve-response",
      "consent-subscribe-page",
      "consent-answer",
      "authorization-response-redirect",
      "authorization-response",
      "token-request",
      "token-response",
      "subscription-request",
      "subscription-response",
      "pgo-subscribed-page",
      "notification-request",
      "notification-response",
      "pgo-home-request",
      "pgo-login-page",
      "pgo-login",
      "pgo-notified-page",
      "pgo-collect-next-choice",
      "authorization-redirect",
      "authorization-request",
      "landing-page",
      "landing-answer",
      "digid-redirect",
      "digid-login-request",
      "digid-login-page",
      "digid-login",
      "digid-artifact-redirect",
      "digid-return",
      "artifact-resolve-request",
      "artifact-resolve-response",
      "consent-collect-page",
      "consent-answer",
      "authorization-response-redirect",
      "authorization-response",
      "token-request",
      "token-response",
      "resource-search-request",
      "resource-search-response",
      "resource-search-request",
      "resource-search-response",
      "pgo-dossier-page",
    ]
  `);
});

test("subscribe: the duration is shortened to the maximum, in scope and end date", async () => {
  const run = await runFlow({ scenario: "subscribe", settings: { "subscription-days": "400" } });
  const token = run.messages.find(({ type }) => type === "token-response")?.body ?? "";
  expect(JSON.parse(token)).toMatchObject({ scope: "subscribe~365/longpraktijkdetestwijk~48" });
  expect(pageIn(run, "pgo-subscribed")?.data.endDate).toBe("2027-06-01");
});

test("subscribe: both sides store the same Abonnement", async () => {
  const { states } = await runFlow({ scenario: "subscribe" });
  const stored = (party: string) => {
    const { value, context } = states.findLast(({ actor }) => actor === `${party}/subscription-1`) ?? { context: {} };
    const { subscription, service, endDate } = context as Record<string, unknown>;
    return { value, subscription, service, endDate };
  };
  const [pgo, dva] = [stored("pgo"), stored("dva")];
  expect(pgo).toEqual({ ...dva, value: "active" });
  expect(dva.value).toBe("notified");
});

test("subscribe: a notification says that there is something new, and nothing else", async () => {
  const { messages } = await runFlow({ scenario: "subscribe" });
  const notification = messages.find(({ type }) => type === "notification-request");
  expect(notification?.cause).toBe(undefined);
  expect(Object.keys(JSON.parse(notification?.body ?? "{}"))).toEqual(["subscription_id", "notification_type"]);
  expect(notification?.time).toBe("2026-06-08T07:01:08.600Z");
});

test("subscribe: an unexpired token goes straight to the subscription server", async () => {
  const decisions = [{ id: "after-subscribe", choice: "shorten" }];
  const run = await runFlow({ scenario: "subscribe", decisions });
  expect(typesOf(run, "pgo-shorten-choice").slice(0, 4)).toEqual([
    "pgo-shorten-choice",
    "subscription-change-request",
    "subscription-response",
    "pgo-subscribed-page",
  ]);
  const late = [{ id: "after-subscribe", choice: "wait:20m" }, ...decisions];
  const again = await runFlow({ scenario: "subscribe", decisions: late });
  expect(typesOf(again, "pgo-shorten-choice")[1]).toBe("authorization-redirect");
});

test("end-subscription: ended at both sides, without any test of the Aanbieder", async () => {
  const run = await runFlow({ scenario: "end-subscription" });
  const tests = ["receivability", "availability", "age-minimum"];
  expect(run.checks.filter(({ id }) => tests.includes(id))).toEqual([]);
  const values = ["pgo/subscription-1", "dva/subscription-1"].map(
    (name) => run.states.findLast(({ actor }) => actor === name)?.value,
  );
  expect(values).toEqual(["ended", "ended"]);
});

test("end-subscription: who is too young may end it too", async () => {
  expect((await runFlow({ scenario: "end-subscription", person: "bram" })).outcome.status).toBe("completed");
});

test("withdraw-consent: the refresh token dies at the DVA", async () => {
  expect(typesOf(await runFlow({ scenario: "withdraw-consent" }), "pgo-consents-choice")).toMatchInlineSnapshot(`
    [
      "pgo-consents-choice",
      "consents-redirect",
      "consents-request",
      "landing-page",
      "landing-answer",
      "digid-redirect",
      "digid-login-request",
      "digid-login-page",
      "digid-login",
      "digid-artifact-redirect",
      "digid-return",
      "artifact-resolve-request",
      "artifact-resolve-response",
      "consents-page",
      "termination-answer",
      "consents-return-redirect",
      "consents-response",
      "pgo-consents-page",
      "pgo-renew-choice",
      "refresh-request",
      "token-error",
      "pgo-access-ended-page",
    ]
  `);
});

test("withdraw-consent: whoever keeps the consent goes on", async () => {
  const decisions = [{ id: "manage-consents", choice: "keep" }];
  expect((await runFlow({ scenario: "withdraw-consent", decisions })).outcome.page).toBe("pgo-renewed");
});
