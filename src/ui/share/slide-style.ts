import diagramCss from "../diagram/diagram.css?inline";
import headsCss from "../diagram/part-of-scene.css?inline";

/**
 * The style sheet of a picture that leaves the page: the diagram's own rules with the colours of the light theme, and sizes
 * that count from letters of `fontSize` pixels.
 */
export function slideStyle(fontSize: number): string {
  const rules = `${diagramCss.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "")}
text { font-family: var(--font-sans); font-size: ${fontSize}px; }
.slide-title { font-size: 30px; font-weight: 700; fill: var(--ink); }
.slide-step { fill: var(--accent-strong); }
.slide-footer { font-size: 18px; fill: var(--muted); }
${headsCss}`;
  const values = lightValues(new Set([...rules.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? "")));
  // A unit of the page's root would be another one in a picture on its own.
  return rules
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole)
    .replace(/(\d*\.?\d+)rem/g, (_, size: string) => `${Number(size) * fontSize}px`);
}

/** Reads the colours of the light theme from the page itself; nothing is painted in between. */
function lightValues(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  root.dataset["theme"] = "light";
  const style = getComputedStyle(root);
  const values = new Map([...names].map((name) => [name, style.getPropertyValue(name).trim()]));
  if (theme === undefined) delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  return values;
}
