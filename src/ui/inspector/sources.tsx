import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { Section } from "./bits.tsx";
import type { StepView } from "./step-view.ts";

/** The clauses that ask for the checks of this step. */
export function Sources({ view, message }: { readonly view: StepView; readonly message: RecordedMessage }) {
  const { t, i18n } = useTranslation(["uiInspector", "common"]);
  const checks = (view.index.checksAfter.get(message.n) ?? []).filter(({ clause }) => clause !== "");
  const clauses = [...new Set(checks.map(({ clause }) => clause))];
  if (clauses.length === 0) return null;
  return (
    <Section title={t("common:sources")}>
      <ul className="flex flex-col gap-2 text-note">
        {clauses.map((clause) => {
          const asked = checks.filter((check) => check.clause === clause);
          return (
            <li key={clause} className="flex flex-wrap items-start gap-2">
              <Badge>{asked[0]?.status}</Badge>
              <span className="min-w-40 grow basis-0 py-0.5">
                {clause}
                <span className="block text-muted">
                  {asked.map(({ id }) => lookup(i18n, "checks", `${id}.title`) ?? id).join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
