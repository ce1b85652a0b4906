import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../components/select.tsx";
import { useWords } from "../state/words.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { knownOf } from "./matrix-grid.ts";
import type { MatrixViewProps } from "./matrix-table.tsx";
import { cellSettings, isOn, moduleTypesOf, optionsOf } from "./options-of.ts";

/** The matrix on a narrow screen: one option at a time. */
export function MatrixList({ catalogue, grid, usual, method }: MatrixViewProps) {
  const { t } = useTranslation("uiMatrix");
  const words = useWords();
  const options = [...optionsOf(catalogue), ...moduleTypesOf(catalogue)];
  const [scenario, setScenario] = useState(options[0]?.id ?? "");
  const option = options.find(({ id }) => id === scenario);
  const attacks = catalogue.attacks.filter((attack) => option !== undefined && isOn(attack, option));
  return (
    <>
      <Select
        className="mt-4 max-w-xl"
        label={t("option")}
        value={scenario}
        options={options.map(({ id }) => ({ value: id, label: words.scenario(id) }))}
        onChange={setScenario}
      />
      <ul className="mt-4 grid gap-4 sm:grid-cols-2">
        {attacks.map(({ id, label }) => (
          <li key={id} className="rounded-card bg-surface p-3 shadow-raised">
            <h2 className="mb-2 font-semibold">
              <span className="text-muted">{label}</span> {words.attack(id)}
            </h2>
            <MatrixCell
              catalogue={catalogue}
              {...knownOf(grid, usual, {
                attack: id,
                scenario,
                settings: option === undefined ? {} : cellSettings(option, method),
              })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
