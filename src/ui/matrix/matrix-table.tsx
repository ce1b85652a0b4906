import { useTranslation } from "react-i18next";
import type { Catalogue } from "../../simulation/catalogue.ts";
import { useWords } from "../state/words.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { type MatrixGrid, viewAt } from "./matrix-grid.ts";
import { optionsOf, shortName } from "./options-of.ts";

export interface MatrixViewProps {
  readonly catalogue: Catalogue;
  readonly grid: MatrixGrid;
  readonly usual: MatrixGrid;
  readonly method: "get" | "post";
}

/** The matrix where there is room for it: an attack a row, an option a column. */
export function MatrixTable({ catalogue, grid, usual, method }: MatrixViewProps) {
  const { t } = useTranslation("uiMatrix");
  const words = useWords();
  const options = optionsOf(catalogue);
  return (
    <table className="mt-4 w-full table-fixed border-separate border-spacing-1.5">
      <caption className="sr-only">{t("title")}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-[19%] text-left align-bottom">
            {t("attack")}
          </th>
          {options.map(({ id }) => (
            <th key={id} scope="col" className="sticky top-0 z-10 bg-page p-2 text-left align-bottom">
              <span className="block text-title">{shortName(id)}</span>
              <span className="block text-note font-normal text-muted">{words.scenario(id)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {catalogue.attacks.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row" className="rounded-control bg-surface p-3 text-left align-top font-semibold">
              <span className="text-muted">{label}</span> {words.attack(id)}
            </th>
            {options.map(({ id: scenario }) => (
              <td key={scenario} className="align-top">
                <MatrixCell
                  catalogue={catalogue}
                  view={viewAt(grid, usual, { attack: id, scenario, settings: { "launch-method": method } })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
