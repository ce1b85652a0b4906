import { collectChecks } from "./check-stories-collect.fixture.ts";
import { hardeningChecks } from "./check-stories-hardening.fixture.ts";
import { launchChecks } from "./check-stories-launch.fixture.ts";
import { moduleChecks } from "./check-stories-module.fixture.ts";
import type { CheckStory } from "./check-story.fixture.ts";

/** Every check that a story alone can make refuse. */
export const checkStories: readonly CheckStory[] = [
  ...collectChecks,
  ...launchChecks,
  ...moduleChecks,
  ...hardeningChecks,
];

/** Checks that need a client that does what no honest one does: see `check-outside.test.ts`. */
export const outsideChecks = [
  "code-lifetime",
  "code-single-use",
  "launch-lifetime",
  "launch-single-use",
  "refresh-rotation",
  "resource-scope",
  "token-type-check",
] as const;
