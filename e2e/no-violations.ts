import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What depends on colours alone. */
const colours = ["color-contrast", "link-in-text-block"];

/** What is about the page as a whole, so that it holds for a part only together with all that is around it. */
const structure = [
  "aria-hidden-body",
  "bypass",
  "document-title",
  "duplicate-id-aria",
  "heading-order",
  "html-has-lang",
  "landmark-banner-is-top-level",
  "landmark-contentinfo-is-top-level",
  "landmark-main-is-top-level",
  "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo",
  "landmark-no-duplicate-main",
  "landmark-one-main",
  "landmark-unique",
  "page-has-heading-one",
  "region",
  "skip-link",
];

interface Scope {
  /** Looks at the picture of the run too, which has hundreds of texts. */
  readonly picture?: boolean | undefined;
  /** All rules for this part; the rest has been looked at in another view. */
  readonly part?: string | undefined;
  /** With a part, also what is about the page as a whole. */
  readonly withStructure?: boolean;
  /** Colours only, for a page that has been looked at in its other theme. */
  readonly coloursOnly?: boolean;
}

/**
 * Fails with the rules that the page breaks now and where; softly, so that a test of many views names all of them. It is
 * axe itself, put into the page once: the page is one document without frames, and what axe's own wrapper does for frames
 * takes longer than the looking.
 */
export async function expectNoViolations(page: Page, scope: Scope = {}): Promise<void> {
  const { picture = false, part, withStructure = false, coloursOnly = false } = scope;
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const looks: Look[] = [{ include: part ?? "html", rules: coloursOnly ? colours : standards }];
  if (withStructure && !coloursOnly) looks.push({ include: "html", rules: structure });
  const violations = await page.evaluate(look, { looks, exclude: picture ? [] : ["svg.diagram-picture"] });
  expect.soft(violations).toEqual([]);
}

interface Look {
  readonly include: string;
  readonly rules: string[];
}

interface Violation {
  readonly id: string;
  readonly where: readonly string[];
}

/** Runs in the page. */
async function look({ looks, exclude }: { looks: Look[]; exclude: string[] }): Promise<readonly Violation[]> {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const found: Violation[] = [];
  for (const { include, rules } of looks) {
    const { violations } = await run({ include: [include], exclude }, { runOnly: rules, resultTypes: ["violations"] });
    found.push(...violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) })));
  }
  return found;
}
