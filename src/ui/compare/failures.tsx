import { useTranslation } from "react-i18next";
import { shortName } from "../matrix/options-of.ts";
import { type Column, failuresOf } from "./column.ts";
import type { Answers } from "./use-counted.ts";

/** Why runs of an option gave no figures; nothing where all of them did, or may yet. */
export function Failures({ answers, column }: { readonly answers: Answers; readonly column: Column }) {
  const { t } = useTranslation("uiCompare");
  return failuresOf(answers, column).map((failure) => (
    <span key={failure} className="block text-note font-normal text-fail [overflow-wrap:anywhere]">
      ✗ {t("failure", { failure, option: shortName(column.scenario) })}
    </span>
  ));
}
