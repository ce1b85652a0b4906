import { expect, test } from "vitest";
import { missingPackages } from "./install.mjs";

test("a package that is absent or of another version is missing; one for another machine is not", () => {
  const wanted = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/jose": { version: "6.2.18" },
      "node_modules/vite": { version: "8.3.8" },
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/fsevents": { version: "2.3.3", optional: true },
    },
  };
  const present = {
    packages: { "node_modules/jose": { version: "6.2.18" }, "node_modules/vite": { version: "8.3.7" } },
  };
  expect(missingPackages(wanted, present)).toEqual(["node_modules/vite", "node_modules/zod"]);
  expect(missingPackages(wanted, wanted)).toEqual([]);
  expect(missingPackages(wanted, {})).toEqual(["node_modules/jose", "node_modules/vite", "node_modules/zod"]);
});
