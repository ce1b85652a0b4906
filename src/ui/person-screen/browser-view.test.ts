import { expect, test } from "vitest";
import { simulate } from "../../library.ts";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";
import { browserViewAt, choiceMadeOn, pageBehind, sitterAt } from "./browser-view.ts";

const rows: readonly Partial<RecordedMessage>[] = [
  { type: "open-address", from: "person", to: "browser", kind: "action", url: "https://pgo.example/" },
  { type: "pgo-home-request", from: "browser", to: "pgo", kind: "request", url: "https://pgo.example/" },
  {
    type: "pgo-login-page",
    from: "pgo",
    to: "browser",
    kind: "response",
    answers: 2,
    page: "pgo-login",
    body: "<main>",
  },
  { type: "show-page", from: "browser", to: "person", kind: "action", page: "pgo-login", url: "https://pgo.example/" },
  {
    type: "make-choice",
    from: "person",
    to: "browser",
    kind: "action",
    page: "pgo-login",
    decision: { id: "pgo-login", choice: "noor" },
  },
  { type: "pgo-login", from: "browser", to: "pgo", kind: "request", url: "https://pgo.example/login" },
  {
    type: "authorization-redirect",
    from: "pgo",
    to: "browser",
    kind: "response",
    answers: 6,
    headers: { location: "https://dva.example/authorize?x=1" },
  },
  { type: "token-request", from: "pgo", to: "dva", kind: "request", url: "https://dva.example/token" },
];

const messages = rows.map((row, at) => ({
  n: at + 1,
  phase: "login",
  channel: "front",
  label: "",
  time: "",
  ...row,
})) as RecordedMessage[];

const recording = {
  story: { person: "noor" },
  participants: [{ id: "person", label: "Person", domain: "person", person: "noor" }],
  messages,
} as unknown as Recording;

const page = { kind: "page", url: "https://pgo.example/", body: "<main>" };

test("the browser is empty, on its way, shows a page, keeps it while a choice is made, and moves on", () => {
  expect(messages.map(({ n }) => browserViewAt(recording, n, "browser"))).toEqual([
    { kind: "moving", url: "https://pgo.example/" },
    { kind: "moving", url: "https://pgo.example/" },
    { ...page, message: messages[2] },
    { ...page, message: messages[3] },
    { ...page, message: messages[3] },
    { kind: "moving", url: "https://pgo.example/login" },
    { kind: "moving", url: "https://dva.example/authorize?x=1" },
    { kind: "moving", url: "https://dva.example/authorize?x=1" },
  ]);
  expect(browserViewAt(recording, 0, "browser")).toEqual({ kind: "empty" });
});

test("while the browser is on its way the last page stays behind, where there was one", () => {
  expect(messages.map(({ n }) => pageBehind(recording, n, "browser")?.message.n)).toEqual([
    undefined,
    undefined,
    3,
    4,
    4,
    4,
    4,
    4,
  ]);
});

test("a response without content leaves the page where it is", async () => {
  const relay = await simulate({ scenario: "launch-3a", attack: "cross-device-digid-relay" });
  const approved = relay.messages.find(({ type }) => type === "digid-approval-response");
  expect(approved?.status).toBe(204);
  const { to = "", n = 0 } = approved ?? {};
  const view = browserViewAt(relay, n, to);
  expect(view).toEqual(pageBehind(relay, n - 1, to));
  expect(view.kind).toBe("page");
});

test("a choice belongs to the page on which it was made", () => {
  const [, , response, shown, , later] = messages;
  expect([response, shown, later].map((at) => at && choiceMadeOn(recording, at, "pgo-login", "browser")?.n)).toEqual([
    5,
    5,
    undefined,
  ]);
});

test("the person of the story sits at the browser", () => {
  expect(sitterAt(recording, "browser")).toEqual({ person: "noor", isAttacker: false });
});
