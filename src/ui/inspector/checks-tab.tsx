import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Nothing, Section, StepButton } from "./bits.tsx";
import { CheckCard } from "./check-card.tsx";
import { CheckMark } from "./check-mark.tsx";
import type { StepView } from "./step-view.ts";

/** What was checked after this message, a failure first, and all that was checked before. */
export function ChecksTab({ view }: { readonly view: StepView }) {
  const { t, i18n } = useTranslation("uiInspector");
  const here = [...(view.index.checksAfter.get(view.cursor) ?? [])].sort(
    (a, b) => Number(b.result === "failed") - Number(a.result === "failed"),
  );
  const before = view.recording.checks.filter(({ after }) => after < view.cursor);
  return (
    <>
      <Section title={t("checks.here")}>
        {here.length === 0 && <Nothing>{t("checks.none")}</Nothing>}
        <ul className="flex flex-col gap-3">
          {here.map((check) => (
            <li key={`${check.party} ${check.id}`}>
              <CheckCard view={view} check={check} />
            </li>
          ))}
        </ul>
      </Section>
      {before.length > 0 && (
        <Section title={t("checks.before", { count: before.length })}>
          <ul>
            {before.toReversed().map((check) => (
              <li
                key={`${check.after} ${check.party} ${check.id}`}
                className="flex items-center gap-2 border-t border-line py-1 first:border-t-0"
              >
                <CheckMark result={check.result} />
                <span className="min-w-0 grow text-note">
                  {lookup(i18n, "checks", `${check.id}.title`) ?? check.id}
                  <span className="text-muted"> · {view.nameOf(check.party)}</span>
                </span>
                <StepButton view={view} n={check.after} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
