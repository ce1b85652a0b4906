import { useTranslation } from "react-i18next";
import type { Catalogue, CatalogueCheck } from "../../simulation/catalogue.ts";
import { Select } from "../components/select.tsx";
import { checkIsOn } from "../state/toggle-check.ts";
import { useWords } from "../state/words.ts";
import { type MatrixChoice, switchesOf } from "./matrix-choice.ts";
import { optionsOf } from "./options-of.ts";

interface MatrixControlsProps {
  readonly choice: MatrixChoice;
  readonly catalogue: Catalogue;
  readonly onChange: (fields: Partial<MatrixChoice>) => void;
}

/** Which checks hold: a preset, one switch that differs from it, and how the PGO hands the launch to the browser. */
export function MatrixControls({ choice, catalogue, onChange }: MatrixControlsProps) {
  const { t } = useTranslation("uiMatrix");
  const presets = useTranslation("presets");
  return (
    <div className="mt-6 grid max-w-6xl items-end gap-4 md:grid-cols-[1.4fr_1.6fr_1.4fr]">
      <Select
        label={t("preset")}
        value={choice.preset}
        options={catalogue.presets.map(({ id }) => ({ value: id, label: presets.t(id as never) as string }))}
        onChange={(preset) => onChange({ preset, turn: "" })}
      />
      <Select
        label={t("turn")}
        value={choice.turn}
        options={useTurns(choice, catalogue)}
        onChange={(turn) => onChange({ turn })}
      />
      <Select
        label={t("method.label")}
        value={choice.method}
        options={(["get", "post"] as const).map((method) => ({ value: method, label: t(`method.${method}`) }))}
        onChange={(method) => onChange({ method: method === "post" ? "post" : "get" })}
      />
    </div>
  );
}

/** Every single switch that a launch has, in words, by what it does. */
function useTurns(choice: MatrixChoice, catalogue: Catalogue) {
  const { t } = useTranslation("uiMatrix");
  const words = useWords();
  const preset = switchesOf({ ...choice, turn: "" }, catalogue);
  const used = new Set(optionsOf(catalogue).flatMap(({ checks }) => checks));
  const checks = catalogue.checks.filter(({ id }) => used.has(id));
  const turned = (isOn: boolean, group: string) =>
    checks
      .filter(({ id }) => checkIsOn(preset, catalogue, id) === isOn)
      .map(({ id }) => ({ value: id, label: words.check(id), group }));
  const modes = checks.filter(({ id }) => checkIsOn(preset, catalogue, id)).flatMap((check) => otherModes(check));
  return [
    { value: "", label: t("turnNone") },
    ...turned(true, t("turnOff")),
    ...turned(false, t("turnOn")),
    ...modes.map(({ check, mode }) => ({
      value: `${check}:${mode}`,
      label: `${words.check(check)}: ${words.mode(check, mode)}`,
      group: t("turnMode"),
    })),
  ];
}

function otherModes({ id, modes }: CatalogueCheck): readonly { readonly check: string; readonly mode: string }[] {
  return modes.slice(1).map((mode) => ({ check: id, mode }));
}
