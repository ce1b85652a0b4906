import type { Recording } from "./simulation/recording.ts";

/** The runs of messages of one phase, each as the types of its messages. */
export function phases({ messages }: Recording): readonly string[] {
  const runs: { phase: string; types: string[] }[] = [];
  for (const { phase, type } of messages) {
    const last = runs.at(-1);
    if (last?.phase === phase) last.types.push(type);
    else runs.push({ phase, types: [type] });
  }
  return runs.map(({ phase, types }) => `${phase}: ${types.join(" ")}`);
}
