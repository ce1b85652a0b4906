import { expect, test } from "vitest";
import { catalogue, matrixCells } from "../../library.ts";
import { cellSettings, isOn, moduleTypesOf, optionsOf, shortName } from "./options-of.ts";

test("the columns are the options and the module types, and every cell of the engine has a place in one of them", () => {
  expect(optionsOf(catalogue).map(({ id }) => shortName(id))).toEqual(["1", "2a", "2b", "3a", "3a-par", "3b"]);
  expect(moduleTypesOf(catalogue).map(({ id }) => shortName(id))).toEqual(["L", "TL", "S", "PS", "T"]);
  const places = ["get", "post"].flatMap((method) =>
    [...optionsOf(catalogue), ...moduleTypesOf(catalogue)].flatMap((option) =>
      catalogue.attacks
        .filter((attack) => isOn(attack, option))
        .map(({ id }) => JSON.stringify([id, option.id, cellSettings(option, method)])),
    ),
  );
  const cells = matrixCells().map(({ attack, scenario, settings }) => JSON.stringify([attack, scenario, settings]));
  expect(new Set(places)).toEqual(new Set(cells));
});
