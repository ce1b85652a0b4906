import { useTranslation } from "react-i18next";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { useWords } from "../state/words.ts";
import { turnedIn } from "./matrix-grid.ts";
import { rowLink } from "./row-link.ts";

interface HangsOnProps {
  readonly rows: readonly MatrixRow[];
  readonly baseline: MatrixRow;
  readonly catalogue: Catalogue;
}

/** The single switches that turn a result around, each a link to the run in which it does. */
export function HangsOn({ rows, baseline, catalogue }: HangsOnProps) {
  const { t } = useTranslation("uiMatrix");
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <div className="px-2 pt-1 pb-1.5 text-note">
      <p className="text-muted">{t("hangsOn")}</p>
      <ul>
        {rows.map((row) => {
          const turned = turnedIn(row, baseline);
          if (turned === undefined) return null;
          const { check, to, mode = "" } = turned;
          return (
            <li key={`${check} ${to} ${mode}`}>
              <a href={rowLink(row, catalogue)} className="inline-block py-0.5 text-accent [overflow-wrap:anywhere]">
                {t(`hangs.${to}`, { check: words.check(check), mode: words.mode(check, mode) })}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
