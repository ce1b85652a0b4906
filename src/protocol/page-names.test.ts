import fc from "fast-check";
import { expect, test } from "vitest";
import { fromKebab, toKebab } from "./page-names.ts";

test("camelCase becomes kebab-case, and what HTML cannot hold becomes a number", () => {
  expect(["startAllowed", "id2", "a-b", "a b", "é", ""].map((name) => toKebab(name))).toEqual([
    "start-allowed",
    "id2",
    "a--2d-b",
    "a--20-b",
    "--e9-",
    "",
  ]);
  expect(toKebab("page", ["page"])).toBe("--70-age");
});

test("property: the name comes back, and the attribute is one that HTML keeps", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const kebab = toKebab(name, [name]);
      expect([fromKebab(kebab), fromKebab(toKebab(name))]).toEqual([name, name]);
      expect(kebab).toMatch(/^[a-z0-9_.-]*$/);
    }),
  );
});
