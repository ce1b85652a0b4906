import { expect, test } from "vitest";
import { alignRuns } from "./align.ts";
import { runOf, type Sketch } from "./run.fixture.ts";

const sketch = (phase: string, type: string, to = "dva"): Sketch => ({ phase, type, from: "browser", to });

const left = runOf([sketch("login", "a"), sketch("login", "b"), sketch("launch", "c"), sketch("work", "d")]);
const right = runOf([
  sketch("login", "a"),
  sketch("prepare", "p"),
  sketch("launch", "x"),
  sketch("launch", "c"),
  sketch("work", "d", "pgo"),
]);

test("phases stand beside each other, and in them what is the same between the same parties", () => {
  const message = (type: string, numbers: { left?: number; right?: number }, to = "dva") => ({
    type,
    from: "browser",
    to,
    ...numbers,
  });
  expect(alignRuns(left, right)).toEqual([
    { phase: "login", messages: [message("a", { left: 1, right: 1 }), message("b", { left: 2 })] },
    { phase: "prepare", messages: [message("p", { right: 2 })] },
    { phase: "launch", messages: [message("x", { right: 3 }), message("c", { left: 3, right: 4 })] },
    { phase: "work", messages: [message("d", { left: 4 }), message("d", { right: 5 }, "pgo")] },
  ]);
});

test("a run beside itself has nothing alone", () => {
  const alone = alignRuns(left, left).flatMap(({ messages }) => messages.filter((each) => each.left !== each.right));
  expect(alone).toEqual([]);
});
