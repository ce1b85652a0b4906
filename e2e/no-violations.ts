import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Scope {
  /** Looks at the picture of the run too, which has hundreds of texts. */
  readonly picture?: boolean | undefined;
  /** The part in which colours are looked at, where those of the rest of the page have been seen in another view. */
  readonly part?: string | undefined;
}

/**
 * Fails with the rules that the page breaks now and where. It is axe itself, put into the page once: the page is one
 * document without frames, and what axe's own wrapper does for frames takes longer than the looking.
 */
export async function expectNoViolations(page: Page, { picture = false, part }: Scope = {}): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(look, { standards, part, exclude: picture ? [] : ["svg.diagram-picture"] });
  expect(violations).toEqual([]);
}

interface Look {
  readonly standards: string[];
  readonly part: string | undefined;
  readonly exclude: string[];
}

interface Violation {
  readonly id: string;
  readonly where: readonly string[];
}

/** Runs in the page. Contrast takes most of the time, since it needs every text in its place. */
async function look({ standards, part, exclude }: Look): Promise<readonly Violation[]> {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const contrast = "color-contrast";
  const rest = part === undefined ? {} : { rules: { [contrast]: { enabled: false } } };
  const found = [
    await run({ include: ["html"], exclude }, { runOnly: standards, resultTypes: ["violations"], ...rest }),
    ...(part === undefined
      ? []
      : [await run({ include: [part], exclude }, { runOnly: [contrast], resultTypes: ["violations"] })]),
  ];
  return found.flatMap(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) })),
  );
}
