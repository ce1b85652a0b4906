import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted, refuse } from "./refused.ts";
import {
  dateAfter,
  type Notification,
  notificationRequest,
  readNotification,
  readShareScope,
  readSubscribeScope,
  readSubscriptionRequest,
  readSubscriptionResponse,
  subscriptionRequest,
  subscriptionResponse,
  writeShareScope,
  writeSubscribeScope,
} from "./subscription.ts";

const start = Date.parse("2026-06-01T09:00:00+02:00");
const url = "https://dva.example/subscription/Subscription";
const media = [
  ["Content-Type", "application/json"],
  ["Accept", "application/json"],
];
const provider = fc.stringMatching(/^[!#-.0-[\]-}]{1,30}$/);
const service = fc.integer({ min: 1, max: 999_999_999 }).map(String);
const id = fc.stringMatching(/^[A-Za-z0-9.-]{1,64}$/);
const endDate = fc.nat(80_000).map((days) => dateAfter(0, days));
/** Bodies that are close to right, and bodies that are not at all. */
const anyBody = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc
    .record({
      subscription_id: fc.oneof(id, fc.jsonValue()),
      notification_type: fc.oneof(fc.constantFrom("resource", "subscription"), fc.jsonValue()),
      end_date: fc.oneof(endDate, fc.jsonValue()),
    })
    .map((each) => JSON.stringify(each)),
  fc.constant(undefined),
);

describe("the scope of Abonneren and of Delen", () => {
  test("the examples of the Afsprakenstelsel", () => {
    expect(["subscribe~180/naam~42", "subscribe~0/naam~42"].map(readSubscribeScope)).toEqual([
      { days: 180, provider: "naam", service: "42" },
      { days: 0, provider: "naam", service: "42" },
    ]);
    expect(readShareScope("naam~53")).toEqual({ provider: "naam", service: "53" });
  });

  test("other scopes are neither", () => {
    const texts = [
      "",
      "naam",
      "naam~",
      "~42",
      "naam~04",
      "naam~vier",
      "a b~42",
      "naam~42 naam~43",
      "naam~42\n",
      "a/b~42",
      "a~b~42",
    ];
    expect(texts.map(readShareScope)).toEqual(texts.map(() => undefined));
    expect(texts.map((text) => readSubscribeScope(`subscribe~180/${text}`))).toEqual(texts.map(() => undefined));
    const days = ["", "-1", "01", "1.5", "1e3", "9999999999"];
    expect(days.map((each) => readSubscribeScope(`subscribe~${each}/naam~42`))).toEqual(days.map(() => undefined));
    expect([readSubscribeScope("naam~42"), readShareScope("subscribe~180/naam~42")]).toEqual([undefined, undefined]);
  });

  test("property: what is written is read back, and no text makes a reader throw", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), provider, service, (days, name, number) => {
        const share = { provider: name, service: number };
        const subscribe = { days, ...share };
        expect(readShareScope(writeShareScope(share))).toEqual(share);
        expect(readSubscribeScope(writeSubscribeScope(subscribe))).toEqual(subscribe);
        expect(readShareScope(writeSubscribeScope(subscribe))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const share = readShareScope(text);
        expect(share === undefined || writeShareScope(share) === text).toBe(true);
        const subscribe = readSubscribeScope(`subscribe~${text}`);
        expect(subscribe === undefined || writeSubscribeScope(subscribe) === `subscribe~${text}`).toBe(true);
      }),
    );
  });
});

describe("dates", () => {
  test("the day itself, half a year of days, and the end of the calendar", () => {
    expect([dateAfter(start), dateAfter(start, 180), dateAfter(start, 999_999_999), dateAfter(0, -1)]).toEqual([
      "2026-06-01",
      "2026-11-28",
      "9999-12-31",
      "1970-01-01",
    ]);
  });
});

describe("the subscription interface", () => {
  test("a new Abonnement asks for a date, a change goes to its address, nothing names the Person", () => {
    expect(subscriptionRequest(url, { endDate: "2026-11-28" }, [["Authorization", "Bearer at-1"]])).toEqual({
      method: "POST",
      url,
      headers: [...media, ["Authorization", "Bearer at-1"]],
      body: '{"end_date":"2026-11-28"}',
    });
    expect(subscriptionRequest(`${url}/1`, { endDate: "2026-06-01", method: "PATCH" }).method).toBe("PATCH");
    expect(subscriptionRequest(url, {}).body).toBe("{}");
  });

  test("the answer of the example", () => {
    expect(subscriptionResponse({ id: "496749327x", endDate: "2026-12-31" })).toEqual({
      status: 201,
      headers: [
        ["Content-Type", "application/json"],
        ["Cache-Control", "no-store"],
      ],
      body: '{"subscription_id":"496749327x","end_date":"2026-12-31"}',
    });
    expect(subscriptionResponse({ id: "1", endDate: "2026-12-31" }, 200).status).toBe(200);
  });

  test("a date that does not exist, or no object, is refused", () => {
    const date = refuse(
      "invalid_request",
      "The end_date is not a date such as 2026-12-31.",
      "MedMij Afsprakenstelsel, subscription interface",
    );
    const bodies = ['{"end_date":"2026-02-30"}', '{"end_date":"31-12-2026"}', '{"end_date":null}', "[]", "", undefined];
    expect(bodies.map(readSubscriptionRequest)).toEqual(bodies.map(() => date));
    expect(readSubscriptionResponse('{"subscription_id":"1","end_date":"2026-13-01"}')).toEqual(date);
    const ids = ["{}", `{"subscription_id":"${"1".repeat(65)}"}`, '{"subscription_id":"a b"}', '{"subscription_id":1}'];
    expect(ids.map(readSubscriptionResponse)).toEqual(
      ids.map(() => ({
        ...date,
        refused: { ...date.refused, description: "The subscription_id is missing or malformed." },
      })),
    );
  });

  test("property: what is written is read back; any body is read or refused as invalid_request", () => {
    fc.assert(
      fc.property(id, fc.option(endDate, { nil: undefined }), (text, date) => {
        const asked = date === undefined ? {} : { endDate: date };
        expect(readSubscriptionRequest(subscriptionRequest(url, asked).body)).toEqual(accepted(asked));
        const given = { id: text, endDate: date ?? "2026-12-31" };
        expect(readSubscriptionResponse(subscriptionResponse(given).body)).toEqual(accepted(given));
      }),
    );
    fc.assert(
      fc.property(anyBody, (body) => {
        for (const read of [readSubscriptionRequest(body), readSubscriptionResponse(body)])
          expect(read.ok || read.refused.error === "invalid_request").toBe(true);
      }),
    );
  });
});

describe("the notification interface", () => {
  test("the example: an id and a type, no health data", () => {
    const address = "https://pgo.example/Notification";
    expect(notificationRequest(address, { type: "resource", id: "496749327x" })).toEqual({
      method: "POST",
      url: address,
      headers: media,
      body: '{"subscription_id":"496749327x","notification_type":"resource"}',
    });
    expect(notificationRequest(address, { type: "subscription", id: "1", endDate: "2026-06-01" }).body).toBe(
      '{"subscription_id":"1","notification_type":"subscription","end_date":"2026-06-01"}',
    );
  });

  test("its two errors", () => {
    const clause = "MedMij Afsprakenstelsel, notification interface";
    const noId = refuse("invalid_subscription_id", "The subscription_id is missing or malformed.", clause);
    const noType = refuse(
      "invalid_notification_type",
      "The notification_type is unknown, or its end_date is missing.",
      clause,
    );
    const bodies = [
      "",
      '{"notification_type":"resource"}',
      '{"subscription_id":"1"}',
      '{"subscription_id":"1","notification_type":"other"}',
      '{"subscription_id":"1","notification_type":"subscription"}',
    ];
    expect(bodies.map(readNotification)).toEqual([noId, noId, noType, noType, noType]);
  });

  test("property: what is written is read back; any body is read or refused with one of the two", () => {
    const notification: fc.Arbitrary<Notification> = fc.oneof(
      fc.record({ type: fc.constant("resource" as const), id }),
      fc.record({ type: fc.constant("subscription" as const), id, endDate }),
    );
    fc.assert(
      fc.property(notification, (each) => {
        expect(readNotification(notificationRequest(url, each).body)).toEqual(accepted({ ...each }));
      }),
    );
    fc.assert(
      fc.property(anyBody, (body) => {
        const read = readNotification(body);
        if (!read.ok) expect(["invalid_subscription_id", "invalid_notification_type"]).toContain(read.refused.error);
      }),
    );
  });
});
