import { useTranslation } from "react-i18next";
import { equalRows, type FactsViewProps } from "./facts-view.ts";

/** Shows and hides the rows in which all options are the same. */
export function EqualRowsButton(props: FactsViewProps) {
  const { t } = useTranslation("uiCompare");
  const count = equalRows(props);
  if (count === 0) return null;
  return (
    <button
      type="button"
      aria-expanded={props.allRows}
      onClick={() => props.onAllRows(!props.allRows)}
      className="ml-auto min-h-7 cursor-pointer text-accent underline decoration-dotted underline-offset-4"
    >
      {props.allRows ? "▾" : "▸"} = {t("equalRows", { count })}
    </button>
  );
}
