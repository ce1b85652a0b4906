import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Switch } from "../components/switch.tsx";
import { shortName } from "../matrix/options-of.ts";
import { useWords } from "../state/words.ts";
import { type CompareChoice, fewestRuns } from "./compare-choice.ts";

interface CompareControlsProps {
  readonly choice: CompareChoice;
  readonly options: readonly string[];
  readonly onChange: (fields: Partial<CompareChoice>) => void;
  /** How far the counting is. */
  readonly status: string;
  readonly children: ReactNode;
}

/** Which options stand beside each other, with or without long-term consent, and how far the counting is. */
export function CompareControls(props: CompareControlsProps) {
  const { choice, options, onChange, status } = props;
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const toggle = (id: string) =>
    options.filter((each) => (each === id ? !choice.runs.includes(id) : choice.runs.includes(each)));
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-8">
      <fieldset className="flex flex-wrap items-center gap-x-5 py-1">
        <legend className="sr-only">{t("options")}</legend>
        {options.map((id) => {
          const isChosen = choice.runs.includes(id);
          return (
            <label key={id} title={words.scenario(id)} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                className="size-5 accent-accent"
                checked={isChosen}
                disabled={isChosen && choice.runs.length <= fewestRuns}
                onChange={() => onChange({ runs: toggle(id) })}
              />
              {shortName(id)}
            </label>
          );
        })}
      </fieldset>
      <Switch
        label={t("longTermConsent")}
        checked={choice.longTermConsent === "yes"}
        onChange={(isOn) => onChange({ longTermConsent: isOn ? "yes" : "no" })}
      />
      <p role="status" className="text-note text-muted">
        {status}
      </p>
      {props.children}
    </div>
  );
}
