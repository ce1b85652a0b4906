import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../library.ts";
import { readMatrixChoice, switchesOf, usualChoice, writeMatrixChoice } from "./matrix-choice.ts";

describe("the link of a matrix", () => {
  test("is as short as it can be, and reads back", () => {
    expect(writeMatrixChoice(usualChoice)).toBe("#/matrix");
    const choice = { preset: "hardened", turn: "browser-binding:presence", method: "post" } as const;
    expect(writeMatrixChoice(choice)).toBe("#/matrix?preset=hardened&turn=browser-binding:presence&method=post");
    expect(readMatrixChoice(writeMatrixChoice(choice))).toEqual(choice);
  });

  test("takes what is not of its shape as usual", () => {
    expect(readMatrixChoice("#/matrix?preset=%3Cb%3E&turn=A:b:c&method=put")).toEqual(usualChoice);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { method } = readMatrixChoice(`#/matrix?${text}`);
        expect(["get", "post"]).toContain(method);
      }),
    );
  });
});

describe("the switches of a choice", () => {
  test("are those of the preset, with one turned the other way", () => {
    const { on, off } = catalogue.presets.find(({ id }) => id === "hardened") ?? { on: [], off: [] };
    const hardened = { ...usualChoice, preset: "hardened" };
    expect(switchesOf(hardened, catalogue)).toEqual({ on, off, modes: {} });
    expect(switchesOf({ ...hardened, turn: "pkce" }, catalogue)).toEqual({ on, off: [...off, "pkce"], modes: {} });
    const [hardening = ""] = on;
    const without = on.filter((each) => each !== hardening);
    expect(switchesOf({ ...hardened, turn: hardening }, catalogue)).toEqual({ on: without, off, modes: {} });
  });

  test("read a check otherwise, and leave unknown words alone", () => {
    const read = (turn: string) => switchesOf({ ...usualChoice, turn }, catalogue);
    expect(read("browser-binding:presence")).toEqual({ on: [], off: [], modes: { "browser-binding": "presence" } });
    expect(read("browser-binding:nonsense")).toEqual({ on: [], off: [], modes: {} });
    expect(read("nonsense")).toEqual({ on: [], off: [], modes: {} });
  });
});
