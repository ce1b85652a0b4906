import { expect, test } from "vitest";
import { folded } from "./folded.ts";

test("neighbours that both runs have become one row", () => {
  const message = (numbers: { left?: number; right?: number }) => ({ type: "a", from: "pgo", to: "dva", ...numbers });
  const [one, two, left, three] = [
    message({ left: 1, right: 1 }),
    message({ left: 2, right: 2 }),
    message({ left: 3 }),
    message({ left: 4, right: 3 }),
  ];
  expect(folded([one, two, left, three])).toEqual([
    { kind: "both", messages: [one, two] },
    { kind: "alone", message: left },
    { kind: "both", messages: [three] },
  ]);
});
