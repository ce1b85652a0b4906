import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What depends on colours alone. */
const colours = ["color-contrast", "link-in-text-block"];

export interface Scope {
  /** Looks at the picture of the run too, which has hundreds of texts. */
  readonly picture?: boolean | undefined;
  /** All rules for this part; the rest has been looked at in another view. */
  readonly part?: string | undefined;
  /** Colours only, for a page that has been looked at in its other theme. */
  readonly coloursOnly?: boolean;
}

/**
 * Fails with the rules that the page breaks now and where; softly, so that a test of many views names all of them. It is
 * axe itself, put into the page once: the page is one document without frames, and what axe's own wrapper does for frames
 * takes longer than the looking.
 */
export async function expectNoViolations(page: Page, scope: Scope = {}): Promise<void> {
  const { picture = false, part, coloursOnly = false } = scope;
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(look, {
    include: part ?? "html",
    exclude: picture ? [] : ["svg.diagram-picture"],
    rules: coloursOnly ? colours : standards,
  });
  expect.soft(violations).toEqual([]);
}

interface Look {
  readonly include: string;
  readonly exclude: string[];
  readonly rules: string[];
}

interface Violation {
  readonly id: string;
  readonly where: readonly string[];
}

/** Runs in the page. */
async function look({ include, exclude, rules }: Look): Promise<readonly Violation[]> {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await run({ include: [include], exclude }, { runOnly: rules, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) }));
}
