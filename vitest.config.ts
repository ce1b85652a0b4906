import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "lint/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    // By itself Vitest leaves one processor free, which on two is half of the machine.
    maxWorkers: "100%",
    // Files of one worker share their modules, and so the recordings that many of them look at: 151 s instead of 412 s.
    isolate: false,
  },
});
