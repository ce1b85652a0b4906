import type { MatrixRow } from "../simulation/matrix-row.ts";

/** The words of a matrix; ids speak for themselves where there are none. */
export interface MatrixWords {
  attack(id: string): string;
  scenario(id: string): string;
  check(id: string): string;
  result(result: MatrixRow["result"]): string;
  /** Short name of a goal. */
  goal(id: string): string;
  heading(heading: "attack" | "scenario" | "settings" | "switches" | "result" | "because"): string;
}

/** One sign for a result, because colour alone does not reach everyone. */
const signs: Readonly<Record<MatrixRow["result"], string>> = { blocked: "✓", succeeded: "✗", "not-applicable": "·" };

/** `-pkce +digid-proximity browser-binding=presence`; empty for a baseline without switches. */
function switchesOf({ on, off, modes }: MatrixRow): string {
  return [
    ...off.map((id) => `-${id}`),
    ...on.map((id) => `+${id}`),
    ...Object.entries(modes).map(([id, mode]) => `${id}=${mode}`),
  ].join(" ");
}

const settingsOf = ({ settings }: MatrixRow) => Object.values(settings).join(" ");

/** The goals that were reached, or the check that refused, or why nothing came of it. */
function becauseOf({ goals, check, why = "" }: MatrixRow, words: MatrixWords): string {
  if (goals.length > 0) return goals.map((id) => words.goal(id)).join("; ");
  return check === undefined ? why : `${words.check(check)} (${check})`;
}

/** One line a row, under a heading for each attack. */
export function toMatrixText(rows: readonly MatrixRow[], words: MatrixWords): string {
  const lines: string[] = [];
  let attack = "";
  for (const row of rows) {
    if (row.attack !== attack) lines.push(`── ${words.attack(row.attack)} (${row.attack})`);
    attack = row.attack;
    const head = [row.scenario.padEnd(14), settingsOf(row).padEnd(5), signs[row.result], words.result(row.result)];
    lines.push([...head, switchesOf(row), becauseOf(row, words)].filter((each) => each !== "").join("  "));
  }
  return `${lines.join("\n")}\n`;
}

/** The same as a table. */
export function toMatrixMarkdown(rows: readonly MatrixRow[], words: MatrixWords): string {
  const headings = (["attack", "scenario", "settings", "switches", "result", "because"] as const).map((heading) =>
    words.heading(heading),
  );
  const body = rows.map((row) => [
    words.attack(row.attack),
    words.scenario(row.scenario),
    settingsOf(row),
    switchesOf(row),
    `${signs[row.result]} ${words.result(row.result)}`,
    becauseOf(row, words),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${[line(headings), line(headings.map(() => "---")), ...body.map(line)].join("\n")}\n`;
}
