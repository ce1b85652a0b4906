import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "lint/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    // By itself Vitest leaves one processor free, which on two is half of the machine.
    maxWorkers: "100%",
  },
});
