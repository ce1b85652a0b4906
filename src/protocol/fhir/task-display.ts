/** The heading under which a PGO shows a task. */
export type TaskSection = "todo" | "done" | "stopped" | "other";

const sections: Readonly<Record<string, TaskSection>> = {
  ready: "todo",
  requested: "todo",
  received: "todo",
  "in-progress": "todo",
  completed: "done",
  failed: "stopped",
  cancelled: "stopped",
};

/**
 * Where a PGO shows a task of this status: Te doen, Klaar or Gestopt. The display guideline names no heading for
 * accepted, on-hold, rejected and draft: those, and unknown ones, are `other`.
 * @see https://github.com/Stichting-MedMij/MedMij-R4-AanbiedersModule (Display-guideline)
 */
export function sectionOf(status: string): TaskSection {
  return Object.hasOwn(sections, status) ? (sections[status] ?? "other") : "other";
}
