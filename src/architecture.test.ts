import { expect, test } from "vitest";
import { breaches } from "../lint/architecture.ts";
import { rooms } from "../lint/rooms.ts";

const texts = import.meta.glob<string>("./**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
const sources = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`src/${path.slice(2)}`, text]));
const paths = Object.keys(sources);

test("the test sees the sources of every room", () => {
  const unseen = Object.keys(rooms).filter((room) => !paths.some((path) => new RegExp(`^src/${room}[/.]`).test(path)));
  expect(unseen).toEqual([]);
});

test("every folder of src is a room", () => {
  const folders = new Set(paths.flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []));
  expect([...folders].filter((folder) => !(folder in rooms))).toEqual([]);
});

test("the sources keep to the rules of the house", () => {
  expect(breaches(sources)).toEqual([]);
});
