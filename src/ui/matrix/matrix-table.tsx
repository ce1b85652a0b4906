import { useTranslation } from "react-i18next";
import type { Catalogue, CatalogueScenario } from "../../simulation/catalogue.ts";
import { useWords } from "../state/words.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { knownOf, type MatrixGrid } from "./matrix-grid.ts";
import { cellSettings, isOn, moduleTypesOf, optionsOf, shortName } from "./options-of.ts";

export interface MatrixViewProps {
  readonly catalogue: Catalogue;
  readonly grid: MatrixGrid;
  readonly usual: MatrixGrid;
  readonly method: "get" | "post";
}

/** The matrix where there is room for it: the options, and below them the module types. */
export function MatrixTable(props: MatrixViewProps) {
  const { t } = useTranslation("uiMatrix");
  return (
    <>
      <Columns {...props} options={optionsOf(props.catalogue)} caption={t("title")} />
      <h2 className="mt-10 text-title font-bold">{t("moduleTypes")}</h2>
      <Columns {...props} options={moduleTypesOf(props.catalogue)} caption={t("moduleTypes")} />
    </>
  );
}

interface ColumnsProps extends MatrixViewProps {
  readonly options: readonly CatalogueScenario[];
  readonly caption: string;
}

/** An attack a row, an option a column; only the attacks that are computed there. */
function Columns({ catalogue, grid, usual, method, options, caption }: ColumnsProps) {
  const { t } = useTranslation("uiMatrix");
  const words = useWords();
  const attacks = catalogue.attacks.filter((attack) => options.some((option) => isOn(attack, option)));
  return (
    <table className="mt-4 w-full table-fixed border-separate border-spacing-1.5">
      <caption className="sr-only">{caption}</caption>
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
        {attacks.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row" className="rounded-control bg-surface p-3 text-left align-top font-semibold">
              <span className="text-muted">{label}</span> {words.attack(id)}
            </th>
            {options.map((option) => (
              <td key={option.id} className="align-top">
                <MatrixCell
                  catalogue={catalogue}
                  {...knownOf(grid, usual, {
                    attack: id,
                    scenario: option.id,
                    settings: cellSettings(option, method),
                  })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
