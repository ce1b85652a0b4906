/** What a run can be written as, in the order of the list. */
export const writings = [
  { id: "png", group: "picture", end: "png", type: "image/png" },
  { id: "svg", group: "picture", end: "svg", type: "image/svg+xml" },
  { id: "whole", group: "picture", end: "svg", type: "image/svg+xml" },
  { id: "mermaid", group: "text", end: "mmd", type: "text/plain" },
  { id: "plantuml", group: "text", end: "puml", type: "text/plain" },
  { id: "markdown", group: "text", end: "md", type: "text/markdown" },
  { id: "http", group: "text", end: "http", type: "text/plain" },
  { id: "har", group: "data", end: "har", type: "application/json" },
  { id: "json", group: "data", end: "json", type: "application/json" },
  { id: "story", group: "data", end: "json", type: "application/json" },
] as const;

export type Writing = (typeof writings)[number];

/** A file name that says what is in it: the scenario, the step where only that is in it, and the kind. */
export function fileName({ id, end }: Writing, scenario: string, step: number): string {
  const part = {
    png: `-step-${step}`,
    svg: `-step-${step}`,
    http: `-step-${step}`,
    story: "-story",
    json: "-recording",
  };
  return `${scenario}${part[id as keyof typeof part] ?? ""}.${end}`;
}
