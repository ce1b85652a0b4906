/**
 * The rooms of the house and their one-way doors. biome.json fences the same table; `fences.test.ts` proves that it does.
 * @see docs/architecture.md
 */
export interface Room {
  /** Rooms whose values may be imported. */
  readonly imports: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types: readonly string[];
  /** Packages that may be imported; `*` for any. */
  readonly packages: readonly string[];
}

/** A room is a folder in `src`, or one of the two files that stand between them: `library` and `main`. */
export const rooms: Readonly<Record<string, Room>> = {
  protocol: { imports: [], types: [], packages: ["jose", "@noble/hashes", "parse5"] },
  simulation: { imports: ["protocol"], types: [], packages: ["jose", "@noble/hashes", "xstate", "rou3"] },
  parties: { imports: ["simulation", "protocol"], types: [], packages: ["xstate"] },
  scenarios: { imports: ["parties", "simulation", "protocol"], types: [], packages: [] },
  analysis: { imports: ["protocol"], types: ["simulation"], packages: [] },
  diagram: { imports: ["protocol"], types: ["simulation"], packages: [] },
  i18n: { imports: ["protocol"], types: ["simulation"], packages: ["i18next"] },
  library: { imports: ["scenarios", "analysis", "diagram", "simulation", "protocol"], types: [], packages: [] },
  // The page draws with the diagram's own text; by library.ts the whole engine would load before the page reacts.
  ui: { imports: ["library", "i18n", "diagram", "protocol"], types: ["simulation"], packages: ["*"] },
  cli: { imports: ["library", "i18n"], types: ["simulation", "protocol"], packages: ["zod", "node:*"] },
  main: { imports: ["ui", "library", "i18n"], types: [], packages: ["*"] },
};

/** Rooms in which the same story must give the same bytes. */
export const deterministicRooms = ["protocol", "simulation", "parties", "scenarios", "analysis", "diagram"] as const;

/** The one file that imports mermaid. */
export const mermaidRenderer = /^src\/ui\/(?:.*\/)?mermaid-renderer\.ts$/;

export const longestFile = 300;
export const longestTest = 500;
