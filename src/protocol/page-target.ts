/** Where an action of a page may open, by the name that HTML has for it. */
export const targetNames = { "new-tab": "_blank", frame: "frame" } as const;

type Target = keyof typeof targetNames;

/** Where something with this `target` opens; in the same window where it has none that pages use. */
export function targetNamed(name: string | null | undefined): { readonly target?: Target } {
  if (name === targetNames["new-tab"]) return { target: "new-tab" };
  return name === targetNames.frame ? { target: "frame" } : {};
}
