import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixCell, MatrixRow } from "../../simulation/matrix-row.ts";
import { runMatrix, startMatrixThread } from "../matrix/matrix-run.ts";
import { shortName } from "../matrix/options-of.ts";
import { rowLink } from "../matrix/row-link.ts";
import { useWords } from "../state/words.ts";
import type { CompareChoice } from "./compare-choice.ts";
import { linkStyle } from "./link-style.ts";

interface AttackCountsProps {
  readonly catalogue: Catalogue;
  readonly choice: Pick<CompareChoice, "runs" | "longTermConsent">;
  /** Whether the figures above are there; the attacks run after them. */
  readonly isReady: boolean;
}

interface Computed {
  readonly rows: readonly MatrixRow[];
  readonly cells: readonly MatrixCell[];
  readonly failure: string;
}

const nothing: Computed = { rows: [], cells: [], failure: "" };

/** What comes of every attack on each option, as a careful engineer builds it; every attack that succeeds is a link. */
export function AttackCounts({ catalogue, choice, isReady }: AttackCountsProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const id = useId();
  const { runs, longTermConsent } = choice;
  const { rows, cells, failure } = useBaselines(runs.join(" "), longTermConsent, isReady);
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-title font-bold">
        {t("attacks.title")}
      </h2>
      <p className="mt-1 max-w-4xl text-muted">
        {t("attacks.lead")} {t(longTermConsent === "yes" ? "attacks.with" : "attacks.without")}{" "}
        <a href="#/matrix" className={linkStyle}>
          {t("attacks.matrix")}
        </a>
      </p>
      <p role="status" className="text-note text-muted">
        {failure !== "" ? failure : t("attacks.progress", { computed: rows.length, wanted: cells.length })}
      </p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {runs.map((scenario) => {
          const own = rows.filter((row) => row.scenario === scenario);
          const wanted = cells.filter((cell) => cell.scenario === scenario).length;
          const succeeded = own.filter(({ result }) => result === "succeeded");
          const count = (result: MatrixRow["result"]) => own.filter((row) => row.result === result).length;
          return (
            <li key={scenario} className="rounded-card bg-surface p-4 shadow-raised">
              <h3 className="font-semibold">
                {shortName(scenario)}{" "}
                <span className="text-note font-normal text-muted">{words.scenario(scenario)}</span>
              </h3>
              <p className="mt-1">
                {wanted === 0 || own.length < wanted ? (
                  <span className="text-muted">{t(failure === "" ? "waiting" : "failed")}</span>
                ) : (
                  <a href="#/matrix" className={linkStyle}>
                    {t("attacks.counts", {
                      succeeded: succeeded.length,
                      blocked: count("blocked"),
                      absent: count("not-applicable"),
                    })}
                  </a>
                )}
              </p>
              <ul className="mt-1 text-note">
                {succeeded.map((row) => (
                  <li key={row.attack}>
                    ✗{" "}
                    <a href={rowLink(row, catalogue)} className={linkStyle}>
                      {words.attack(row.attack)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The baseline rows of these options by GET, in threads of their own that end with the page. */
function useBaselines(runs: string, longTermConsent: string, isReady: boolean): Computed {
  const [computed, setComputed] = useState<Computed>(nothing);
  useEffect(() => {
    setComputed(nothing);
    if (!isReady) return;
    const settings = { "launch-method": "get", ...(longTermConsent === "yes" && { "long-term-consent": "yes" }) };
    const options = { scenarios: runs.split(" "), settings };
    return runMatrix([{ options, baselineOnly: true }], [startMatrixThread()], {
      onCells: (_, cells) => setComputed((before) => ({ ...before, cells })),
      onRows: (_, rows) => setComputed((before) => ({ ...before, rows: [...before.rows, ...rows] })),
      onDone: () => undefined,
      onFailure: (failure) => setComputed((before) => ({ ...before, failure })),
    });
  }, [runs, longTermConsent, isReady]);
  return computed;
}
