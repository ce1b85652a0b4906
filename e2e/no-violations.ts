import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with the rules that the page breaks now and where. The picture of a run has hundreds of texts, which take most of
 * the time, so it is looked at only where a test says so.
 */
export async function expectNoViolations(page: Page, { picture = false } = {}): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(standards);
  const { violations } = await (picture ? builder : builder.exclude("svg.diagram-picture")).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) }))).toEqual([]);
}
